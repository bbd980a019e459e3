import { afterAll, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeRateLimits } from '@/lib/rate-limit'
import { GUEST, type Role } from '../actor'
import { aComment, aTalkedArticle } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { aPerson } from '../testing/examples'
import { onForget, type Touch, touch } from '../touch'
import { postStaffComment } from './commands'
import { formToken } from './form-token'
import { postComment } from './posting'
import { findReplyPlace, findThread, listThread } from './queries'
import type { PublicComment } from './schema'

useDatabase()
afterAll(closeRateLimits)

const now = new Date('2026-11-22T12:00:00Z')
let senders = 0
const words = { name: 'Марія', text: 'Нарешті міст відкрили.' }
const aSender = () => ({ email: `maria-${++senders}@visnyk.test`, network: `198.51.${senders}.7`, userAgent: 'Firefox' })

async function threadUnder(articleId: string, cursor?: string | null) {
  const story = await db().liveArticle.findUniqueOrThrow({ where: { articleId }, select: { commentCount: true } })
  const thread = await listThread({ articleId, ...story }, { cursor })
  expect(await findThread({ articleId, cursor })).toEqual(thread)
  return thread
}

async function touchesOf<T>(order: () => Promise<T>): Promise<{ outcome: T; touches: Touch[] }> {
  const touches: Touch[] = []
  onForget((forgotten) => touches.push(...forgotten))
  const outcome = await order()
  onForget(null)
  return { outcome, touches }
}

describe('a guest’s comment', () => {
  test('waits, changes no page, and keeps its sender out of the record', async () => {
    const article = await aTalkedArticle()
    const sent = { ...words, ...aSender(), articleId: article.id, website: 'maria.example', form: formToken(article.id, now) }
    const { outcome, touches } = await touchesOf(() => postComment(GUEST, sent, { now }))
    expect(outcome).toMatchObject({ ok: true, value: { status: 'pending', isReply: false, article: { path: article.path, locale: 'uk' } } })
    expect(touches).toEqual([])
    const kept = await db().comment.findFirstOrThrow({ where: { articleId: article.id }, include: { sender: true } })
    expect(kept).toMatchObject({ name: 'Марія', website: 'https://maria.example', status: 'pending', heldBecause: 'links', depth: 0 })
    expect(kept.sender).toMatchObject({ email: sent.email, network: sent.network })
    const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: kept.id } })
    expect(record).toMatchObject({ actorName: 'guest', command: 'comment.post', details: { status: 'pending' } })
    expect(await threadUnder(article.id)).toMatchObject({ comments: [], count: 0, isOpen: true })
  })

  test('may be sent by anybody, signed in or not, and always waits', async () => {
    const article = await aTalkedArticle()
    for (const actor of [GUEST, await aPerson('reader'), await aPerson('admin')]) {
      const outcome = await postComment(actor, { ...words, ...aSender(), articleId: article.id }, { now })
      expect(outcome).toMatchObject({ ok: true, value: { status: 'pending' } })
    }
  })

  test('stays the text it is, whatever is written in it', async () => {
    const article = await aTalkedArticle()
    const text = '<script>alert(1)</script> & <b>так</b>\r\n\r\nДругий абзац'
    await postComment(GUEST, { ...words, ...aSender(), articleId: article.id, name: '<img src=x onerror=alert(1)>', text }, { now })
    const kept = await db().comment.findFirstOrThrow({ where: { articleId: article.id } })
    expect(kept).toMatchObject({ name: '<img src=x onerror=alert(1)>', text: text.replaceAll('\r\n', '\n') })
  })

  test.each<[string, object, string, string]>([
    ['no name', { name: '  ' }, 'name', 'required'],
    ['a name nobody can see', { name: '\u200b\u2060' }, 'name', 'required'],
    ['a name of two lines', { name: 'Марія\nРедакція' }, 'name', 'notText'],
    ['no e-mail', { email: undefined }, 'email', 'required'],
    ['an e-mail that is none', { email: 'maria@' }, 'email', 'notEmail'],
    ['a website that runs', { website: 'javascript:alert(1)' }, 'website', 'notAddress'],
    ['a website that is data', { website: 'data:text/html,x' }, 'website', 'notAddress'],
    ['NUL in the text', { text: 'a\u0000b' }, 'text', 'notText'],
    ['half a letter', { text: 'a\ud83d' }, 'text', 'notText'],
    ['a text nobody can see', { text: '\u200b \u2060' }, 'text', 'required'],
    ['a text without end', { text: 'а'.repeat(5_001) }, 'text', 'tooLong'],
    ['a number for a text', { text: 7 }, 'text', 'invalid'],
    ['no article', { articleId: undefined }, 'articleId', 'required'],
    ['a parent that is no id', { parentId: 'x' }, 'parentId', 'invalid'],
  ])('with %s is told where', async (_, wrong, field, code) => {
    const article = await aTalkedArticle()
    const outcome = await postComment(GUEST, { ...words, ...aSender(), articleId: article.id, ...wrong }, { now })
    expect(outcome).toMatchObject({ ok: false, kind: 'invalid', errors: [{ field, code }] })
    expect(await db().comment.count({ where: { articleId: article.id } })).toBe(0)
  })

  test('answers an approved comment of the same story only', async () => {
    const article = await aTalkedArticle()
    const elsewhere = await aTalkedArticle()
    const root = await aComment({ articleId: article.id })
    const waiting = await aComment({ articleId: article.id, status: 'pending' })
    const other = await aComment({ articleId: elsewhere.id })
    const answer = (parentId: string) => postComment(GUEST, { ...words, ...aSender(), articleId: article.id, parentId }, { now })
    for (const parent of [waiting, other]) {
      expect(await answer(parent.id)).toMatchObject({ kind: 'invalid', errors: [{ field: 'parentId', code: 'parentGone' }] })
    }
    expect(await answer(root.id)).toMatchObject({ ok: true })
    expect(await db().comment.findFirstOrThrow({ where: { parentId: root.id } })).toMatchObject({ rootId: root.id, depth: 1 })
  })

  test('is missing its story when that is not live', async () => {
    const article = await aTalkedArticle()
    await db().liveArticle.delete({ where: { articleId: article.id } })
    expect(await postComment(GUEST, { ...words, ...aSender(), articleId: article.id }, { now })).toEqual({ ok: false, kind: 'missing' })
  })

  test('is refused where the story or the paper is closed', async () => {
    const closed = await aTalkedArticle({ commentsOpen: false })
    const open = await aTalkedArticle()
    const post = (articleId: string) => postComment(GUEST, { ...words, ...aSender(), articleId }, { now })
    expect(await post(closed.id)).toMatchObject({ kind: 'refused', reason: 'commentsClosed' })
    await db().settings.upsert({ where: { id: 1 }, create: { id: 1, commentsOpen: false }, update: { commentsOpen: false } })
    expect(await post(open.id)).toMatchObject({ kind: 'refused', reason: 'commentsClosed' })
    expect(await threadUnder(open.id)).toMatchObject({ isOpen: false })
    await db().settings.update({ where: { id: 1 }, data: { commentsOpen: true } })
  })

  test('sent twice at once is kept once; another reader may say the same', async () => {
    const article = await aTalkedArticle()
    const sender = aSender()
    const post = (from: object) => postComment(GUEST, { ...words, ...from, articleId: article.id }, { now })
    const outcomes = await Promise.all([post(sender), post(sender), post({ ...sender, text: ' нарешті МІСТ відкрили!' })])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.kind === 'refused' && outcome.reason === 'repeated')).toHaveLength(2)
    expect(await post(aSender())).toMatchObject({ ok: true })
    expect(
      await postComment(GUEST, { ...words, ...sender, articleId: article.id }, { now: new Date(now.getTime() + 25 * 3600_000) }),
    ).toMatchObject({ ok: true })
  })

  test('is asked to wait when too many come from one network', async () => {
    const article = await aTalkedArticle()
    const post = (place: number) =>
      postComment(GUEST, { ...words, ...aSender(), network: `192.0.2.${place}`, text: `Слово ${place}`, articleId: article.id }, { now })
    for (let place = 1; place <= 30; place++) expect((await post(place)).ok).toBe(true)
    const outcome = await post(31)
    expect(outcome).toMatchObject({ ok: false, kind: 'refused', reason: 'tooManyComments' })
    expect(!outcome.ok && outcome.kind === 'refused' && Number(outcome.params?.seconds)).toBeGreaterThan(500)
  })
})

describe('a colleague’s comment', () => {
  test.each<Role>(['author', 'editor', 'moderator', 'admin'])('of an %s stands at once, with the badge and the real name', async (role) => {
    const article = await aTalkedArticle()
    const person = await aPerson(role, 'Олена Редакторка')
    const { outcome, touches } = await touchesOf(() =>
      postStaffComment(person, { articleId: article.id, text: 'Виправили, дякуємо.', name: 'Хтось', asStaff: 'yes' }, { now }),
    )
    expect(outcome).toMatchObject({ ok: true, value: { status: 'approved' } })
    expect(touches).toEqual([touch.comments(article.id), touch.article(article.id), touch.discussed('uk'), touch.front('uk')])
    const thread = await threadUnder(article.id)
    expect(thread).toMatchObject({ count: 1, comments: [{ name: 'Олена Редакторка', isStaff: true, text: 'Виправили, дякуємо.' }] })
  })

  test('is not for guests and readers', async () => {
    const article = await aTalkedArticle()
    for (const actor of [GUEST, await aPerson('reader')]) {
      expect(await postStaffComment(actor, { articleId: article.id, text: 'Я — редакція' }, { now })).toEqual({
        ok: false,
        kind: 'forbidden',
      })
    }
  })
})

describe('readers see', () => {
  test('approved comments only, newest first, a page at a time, each once', async () => {
    const article = await aTalkedArticle()
    const at = (minute: number) => new Date(now.getTime() + minute * 60_000)
    for (let place = 0; place < 70; place++)
      await aComment({ articleId: article.id, text: `Т${place}`, createdAt: at(Math.floor(place / 3)) })
    for (const status of ['pending', 'rejected', 'spam'] as const) await aComment({ articleId: article.id, status, createdAt: at(1) })
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await threadUnder(article.id, cursor)
      expect(page.count).toBe(70)
      expect(page.comments.length).toBeLessThanOrEqual(20)
      seen.push(...page.comments.map(({ id }) => id))
      cursor = page.next
    } while (cursor)
    const inOrder = await db().comment.findMany({
      where: { articleId: article.id, status: 'approved' },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    })
    expect(seen).toEqual(inOrder.map(({ id }) => id))
  })

  test('the place of a removed comment while replies to it remain, and none of its words', async () => {
    const article = await aTalkedArticle()
    const root = await aComment({ articleId: article.id, text: 'Лайка', name: 'Грубіян' })
    await aComment({ articleId: article.id, parent: root, text: 'Так не можна.' })
    const alone = await aComment({ articleId: article.id, text: 'Ще лайка' })
    await db().comment.updateMany({ where: { id: { in: [root.id, alone.id] } }, data: { status: 'rejected' } })
    const { comments } = await threadUnder(article.id)
    expect(comments).toMatchObject([{ isRemoved: true, name: '', text: '', replies: [{ text: 'Так не можна.', parentName: null }] }])
  })

  test('nothing of the sender, in any shape, and exactly these fields', async () => {
    const article = await aTalkedArticle()
    const root = await aComment({ articleId: article.id, email: 'canary@visnyk.test' })
    await aComment({ articleId: article.id, parent: root, email: 'canary@visnyk.test' })
    const shapes = [await findThread({ articleId: article.id }), await findReplyPlace({ commentId: root.id, locale: 'uk' })]
    expect(JSON.stringify(shapes)).not.toMatch(/canary|203\.0\.113/)
    const fields: (keyof PublicComment)[] = [
      'articleId',
      'at',
      'depth',
      'editedAt',
      'id',
      'isPicked',
      'isRemoved',
      'isStaff',
      'likes',
      'name',
      'parentId',
      'parentName',
      'replies',
      'rootId',
      'text',
      'threadCount',
      'website',
    ]
    const [first] = shapes[0] && 'comments' in shapes[0] ? shapes[0].comments : []
    expect(Object.keys(first ?? {}).sort()).toEqual(fields)
    expect(Object.keys(first?.replies[0] ?? {}).sort()).toEqual(fields)
  })

  test('nothing under a story that is not live, or is in the other language', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id })
    expect(await findReplyPlace({ commentId: comment.id, locale: 'en' })).toBeNull()
    await db().liveArticle.delete({ where: { articleId: article.id } })
    expect(await findReplyPlace({ commentId: comment.id, locale: 'uk' })).toBeNull()
    expect(await findThread({ articleId: article.id })).toBeNull()
  })
})
