import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, type Person, ROLES } from '../actor'
import { useDatabase } from '../testing/database'
import { anAuthor, aPerson, aSection } from '../testing/examples'
import { onForget, type Touch } from '../touch'
import { describeMedia } from './commands'
import { findMedia, listMedia, listUses } from './desk'

useDatabase()

let counter = 0
async function aPhoto({ by, ...words }: { by?: Person; alt?: string; credit?: string; createdAt?: Date } = {}) {
  counter += 1
  const hash = counter.toString(16).padStart(64, '0')
  const file = { hash, originalName: `photo-${counter}.jpg`, mime: 'image/jpeg', bytes: 1, width: 900, height: 600, widths: [320] }
  return await db().media.create({ data: { ...file, ...words, createdById: by?.id } })
}

/** A live story whose body and lead are as given. */
async function aLiveStory({ lead, blocks = [] }: { lead?: string; blocks?: object[] }): Promise<string> {
  const section = await aSection()
  const body = { version: 1, blocks } as object
  const story = { headline: 'Новина', standfirst: '', sectionId: section.id, body, leadMediaId: lead }
  const article = await db().article.create({
    data: { locale: 'uk', status: 'live', draft: { create: { ...story, slug: `novyna-${++counter}` } } },
  })
  await db().liveArticle.create({
    data: { ...story, articleId: article.id, locale: 'uk', slug: `novyna-${counter}`, minutes: 1, publishedAt: new Date('2026-11-20') },
  })
  return article.id
}

test('editors and administrators describe any photograph, authors their own, others none', async () => {
  const photo = await aPhoto({ by: await aPerson('author') })
  for (const role of ROLES) {
    const outcome = await describeMedia(await aPerson(role), { mediaId: photo.id, alt: role })
    expect(outcome.ok, role).toBe(role === 'editor' || role === 'admin')
  }
  const author = await aPerson('author')
  const own = await aPhoto({ by: author })
  expect(await describeMedia(author, { mediaId: own.id, credit: 'Я' })).toMatchObject({ ok: true, value: { credit: 'Я', alt: '' } })
  expect(await describeMedia(GUEST, { mediaId: own.id, alt: 'x' })).toEqual({ ok: false, kind: 'forbidden' })
  expect(await describeMedia(author, { mediaId: crypto.randomUUID(), alt: 'x' })).toEqual({ ok: false, kind: 'missing' })
})

test('the terms of a photograph are kept, and an address that leads nowhere is not taken', async () => {
  const [editor, photo] = [await aPerson('editor'), await aPhoto()]
  const rights = { copyrightNotice: '© Ольга Сич', licenceUrl: 'https://sych.example/l', acquireLicenceUrl: '' }
  expect(await describeMedia(editor, { mediaId: photo.id, ...rights })).toMatchObject({ ok: true, value: rights })
  for (const licenceUrl of ['javascript:alert(1)', 'sych.example', 'ftp://sych.example/l']) {
    const outcome = await describeMedia(editor, { mediaId: photo.id, licenceUrl })
    expect(outcome).toMatchObject({ ok: false, errors: [{ field: 'licenceUrl', code: 'notAddress' }] })
  }
})

test('a photograph of a card touches the story it is shared with, and is counted among its uses', async () => {
  const [editor, photo] = [await aPerson('editor'), await aPhoto()]
  const articleId = await aLiveStory({})
  await db().liveArticle.update({ where: { articleId }, data: { shareMediaId: photo.id } })
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  await describeMedia(editor, { mediaId: photo.id, focalX: 0.25 })
  onForget(null)
  expect(forgotten).toContain(`article:${articleId}`)
  expect(await listUses(editor, photo.id)).toMatchObject([{ articleId }])
})

test('new words reach every live place that shows the photograph, and no other', async () => {
  const photo = await aPhoto()
  const led = await aLiveStory({ lead: photo.id })
  const illustrated = await aLiveStory({ blocks: [{ type: 'image', id: 'abcd', mediaId: photo.id, width: 'text' }] })
  const gallery = await aLiveStory({ blocks: [{ type: 'gallery', id: 'abcd', items: [{ mediaId: photo.id }] }] })
  await aLiveStory({ blocks: [{ type: 'image', id: 'abcd', mediaId: crypto.randomUUID(), width: 'text' }] })
  const author = await anAuthor()
  await db().author.update({ where: { id: author.id }, data: { portraitId: photo.id } })
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  await describeMedia(await aPerson('editor'), { mediaId: photo.id, focalX: '0.25', focalY: 1 })
  onForget(null)
  expect(forgotten.sort()).toEqual(
    [`article:${led}`, `article:${illustrated}`, `article:${gallery}`, `author:${author.id}`, `media:${photo.id}`].sort(),
  )
  expect(await db().media.findUnique({ where: { id: photo.id }, select: { focalX: true, focalY: true } })).toEqual({
    focalX: 0.25,
    focalY: 1,
  })
  expect((await listUses(await aPerson('author'), photo.id)).map((use) => use.articleId).sort()).toEqual([led, illustrated, gallery].sort())
  expect(await listUses(await aPerson('moderator'), photo.id)).toEqual([])
})

test('a point outside the picture and words no database keeps are refused by field', async () => {
  const photo = await aPhoto()
  const editor = await aPerson('editor')
  expect(await describeMedia(editor, { mediaId: photo.id, focalX: 1.5, alt: '\ud800' })).toMatchObject({
    kind: 'invalid',
    errors: [{ field: 'alt', code: 'notText' }, { field: 'focalX' }],
  })
  expect(await describeMedia(editor, { mediaId: photo.id, hash: 'x' })).toMatchObject({ kind: 'invalid' })
  expect(await describeMedia(editor, { mediaId: 'not-an-id' })).toMatchObject({ errors: [{ field: 'mediaId' }] })
})

test('the library is found by words in any case, newest first, page by page, without a photograph twice', async () => {
  const author = await aPerson('author')
  const minute = (at: number) => new Date(Date.UTC(2026, 9, 1, 8, at))
  for (let at = 0; at < 45; at += 1) await aPhoto({ alt: `Озеро ${at}`, createdAt: minute(Math.floor(at / 2)) })
  const first = await listMedia(author, { q: 'озеро' })
  const second = await listMedia(author, { q: 'озеро', cursor: first.nextCursor ?? '' })
  expect([first.photos.length, second.photos.length, second.nextCursor]).toEqual([40, 5, null])
  expect(new Set([...first.photos, ...second.photos].map((photo) => photo.id)).size).toBe(45)
  expect(second.photos.at(-1)?.createdAt).toEqual(minute(0))
  expect((await listMedia(author, { q: '100% немає' })).photos).toEqual([])
  expect((await listMedia(author, { q: 'озеро', cursor: 'зіпсований' })).photos).toHaveLength(40)
  expect((await listMedia(await aPerson('reader'), { q: 'озеро' })).photos).toEqual([])
})

test('a colleague is told which photographs they may describe', async () => {
  const author = await aPerson('author')
  const own = await aPhoto({ by: author })
  const foreign = await aPhoto({ by: await aPerson('editor') })
  expect((await findMedia(author, own.id))?.canDescribe).toBe(true)
  expect((await findMedia(author, foreign.id))?.canDescribe).toBe(false)
  expect(await findMedia(author, 'not-an-id')).toBe(null)
  expect(await findMedia(GUEST, own.id)).toBe(null)
})
