import { expect, test } from 'vitest'
import { GUEST } from '@/domain/actor'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson, aSection } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { saveDraft, withdrawArticle } from './commands'
import { findEditorArticle, findPreview, listArticles, listRecent, listRevisions, searchHeadlines, searchTags } from './desk'

useDatabase()

async function headlines(...asked: Parameters<typeof listArticles>): Promise<string[]> {
  return (await listArticles(...asked)).rows.map((row) => row.headline)
}

test('editors see every story, authors what they began or sign, others nothing', async () => {
  const olena = await aPerson('author')
  const name = await anAuthor({ person: olena })
  await aDraft({ by: olena, headline: 'Почала' })
  await aDraft({ authorIds: [name.id], headline: 'Підписує' })
  const foreign = await aDraft({ headline: 'Чуже' })
  expect((await headlines(olena, {})).sort()).toEqual(['Почала', 'Підписує'])
  expect(await headlines(await aPerson('editor'), {})).toEqual(expect.arrayContaining(['Чуже', 'Почала']))
  for (const actor of [await aPerson('moderator'), await aPerson('reader'), GUEST]) expect(await headlines(actor, {})).toEqual([])
  expect(await findEditorArticle(olena, foreign.articleId)).toBeNull()
  expect(await findPreview(olena, foreign.articleId)).toBeNull()
  expect(await listRevisions(olena, foreign.articleId)).toEqual([])
  expect(await findEditorArticle(olena, 'not-an-id')).toBeNull()
})

test('a list is narrowed by status, language, section, one’s own name and words of the headline', async () => {
  const editor = await aPerson('editor')
  const section = await aSection()
  const draft = await aDraft({ headline: 'ВЕСНА 100% прийшла', sectionId: section.id, by: editor })
  const live = await aLiveStory({ headline: 'Весна на ринку', locale: 'en' })
  const changed = await aLiveStory({ headline: 'Весна змінена' })
  told(
    await saveDraft(editor, {
      articleId: changed.articleId,
      version: changed.version,
      kind: 'saved',
      ...changed.content,
      standfirst: 'Ні.',
    }),
  )
  const gone = await aLiveStory({ headline: 'Весна минула' })
  told(await withdrawArticle(editor, { articleId: gone.articleId }))

  expect(await headlines(editor, { q: 'весна', status: 'draft' })).toEqual([draft.content.headline])
  expect(await headlines(editor, { q: 'весна', status: 'live' })).toHaveLength(2)
  expect(await headlines(editor, { q: 'весна', status: 'changed' })).toEqual(['Весна змінена'])
  expect(await headlines(editor, { q: 'весна', status: 'withdrawn' })).toEqual(['Весна минула'])
  expect(await headlines(editor, { q: 'весна', locale: 'en' })).toEqual([live.content.headline])
  expect(await headlines(editor, { section: section.id })).toEqual([draft.content.headline])
  expect(await headlines(editor, { mine: '1' })).toEqual([draft.content.headline])
  expect(await headlines(editor, { q: '0%' })).toEqual([draft.content.headline])
  expect(await headlines(editor, { q: '_е' })).toEqual([])
  expect(await headlines(editor, { status: 'nonsense', section: 'x', cursor: '??' })).not.toEqual([])
})

test('a long list goes on where it was left', async () => {
  const editor = await aPerson('editor')
  const first = await aDraft({ headline: 'Сторінка' })
  await db().article.createMany({ data: Array.from({ length: 60 }, () => ({ locale: 'uk' as const, createdById: editor.id })) })
  const made = await db().article.findMany({ where: { createdById: editor.id, draft: null }, select: { id: true } })
  const changedAt = new Date('2020-01-01')
  await db().articleDraft.createMany({ data: made.map(({ id }, n) => ({ articleId: id, headline: `№ ${n}`, changedAt })) })
  const page = await listArticles(editor, {})
  const rest = await listArticles(editor, { cursor: page.nextCursor })
  const ids = [...page.rows, ...rest.rows].map((row) => row.id)
  expect(ids).toContain(first.articleId)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(await db().articleDraft.count())
  expect(rest.nextCursor).toBeNull()
})

test('the writing page gets the draft, its photographs and what this colleague may do', async () => {
  const olena = await aPerson('author')
  const photo = await aPhoto({ alt: 'Міст' })
  const story = await aLiveStory({ by: olena, leadMediaId: photo.id, leadAlt: 'Міст', tags: ['Мости'] })
  const forAuthor = await findEditorArticle(olena, story.articleId)
  expect(forAuthor).toMatchObject({
    status: 'live',
    version: story.version,
    content: { tags: ['Мости'], slug: story.slug },
    photos: [{ id: photo.id, alt: 'Міст' }],
    may: { publish: false, withdraw: false, discard: false },
  })
  expect((await findEditorArticle(await aPerson('editor'), story.articleId))?.may).toEqual({ publish: true, withdraw: true, discard: true })
})

test('a preview is the draft, not what readers see', async () => {
  const editor = await aPerson('editor')
  const story = await aLiveStory({ tags: ['Мости'] })
  told(await saveDraft(editor, { articleId: story.articleId, version: story.version, kind: 'saved', ...story.content, headline: 'Нове' }))
  const preview = await findPreview(editor, story.articleId)
  expect(preview).toMatchObject({
    headline: 'Нове',
    section: { id: story.sectionId },
    tags: [{ name: 'Мости', slug: 'mosty' }],
    minutes: 1,
  })
  expect(preview?.authors).toHaveLength(1)
  expect((await listRevisions(editor, story.articleId)).map((one) => one.kind)).toEqual(['saved', 'published', 'saved'])
})

test('today’s page has one’s own drafts, private changes and what went out', async () => {
  const editor = await aPerson('editor')
  const now = new Date('2026-11-22T12:00:00Z')
  await aDraft({ by: editor, headline: 'На столі' })
  await aLiveStory({ headline: 'Сьогодні', now: new Date('2026-11-22T08:00:00Z') })
  await aLiveStory({ headline: 'Давно', now: new Date('2026-11-01T08:00:00Z') })
  const recent = await listRecent(editor, now)
  expect(recent.onDesk.map((row) => row.headline)).toEqual(['На столі'])
  expect(recent.published.map((row) => row.headline)).toContain('Сьогодні')
  expect(recent.published.map((row) => row.headline)).not.toContain('Давно')
})

test('stories and tags are found by their words', async () => {
  const author = await aPerson('author')
  await aLiveStory({ headline: 'Пошук живого', tags: ['Пошуки'] })
  await aDraft({ headline: 'Пошук чужого' })
  expect((await searchHeadlines(author, { locale: 'uk', q: 'пошук' })).map((one) => one.headline)).toEqual(['Пошук живого'])
  expect(await searchTags(author, { locale: 'uk', q: 'пош' })).toEqual(['Пошуки'])
  expect(await searchTags(GUEST, { locale: 'uk', q: 'пош' })).toEqual([])
})
