import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, type Role } from '../actor'
import { findThread } from '../comments/queries'
import { aComment, aTalkedArticle } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { aPerson } from '../testing/examples'
import { onForget, type Touch, touch } from '../touch'
import { decideComment } from './commands'
import { countWaiting, findQueue } from './desk'

useDatabase()

const now = new Date('2026-11-22T12:05:00Z')

async function countedAndReal(articleId: string): Promise<[number, number]> {
  const { commentCount } = await db().liveArticle.findUniqueOrThrow({ where: { articleId } })
  return [commentCount, await db().comment.count({ where: { articleId, status: 'approved' } })]
}

describe('who decides', () => {
  test.each<[Role, boolean]>([
    ['reader', false],
    ['author', false],
    ['editor', true],
    ['moderator', true],
    ['admin', true],
  ])('%s: %s', async (role, may) => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    const person = await aPerson(role)
    const outcome = await decideComment(person, { commentId: comment.id, version: 1, decision: 'approve' }, { now })
    expect(outcome).toMatchObject(may ? { ok: true, value: { status: 'approved', version: 2 } } : { ok: false, kind: 'forbidden' })
    expect((await findQueue(person, { status: 'pending' })) !== null).toBe(may)
    expect((await countWaiting(person)) !== null).toBe(may)
  })

  test('not a guest', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    expect(await decideComment(GUEST, { commentId: comment.id, version: 1, decision: 'approve' })).toEqual({ ok: false, kind: 'forbidden' })
    expect(await findQueue(GUEST, { status: 'pending' })).toBeNull()
  })
})

describe('a decision', () => {
  test('to approve shows the comment, counts it, and touches what shows or counts it', async () => {
    const article = await aTalkedArticle({ locale: 'en' })
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    const moderator = await aPerson('moderator', 'Марія')
    const touches: Touch[] = []
    onForget((forgotten) => touches.push(...forgotten))
    await decideComment(moderator, { commentId: comment.id, version: 1, decision: 'approve' }, { now })
    onForget(null)
    expect(touches).toEqual([touch.comments(article.id), touch.article(article.id), touch.discussed('en'), touch.front('en')])
    expect(await findThread({ articleId: article.id })).toMatchObject({ count: 1, comments: [{ id: comment.id }] })
    expect(await db().comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ decidedById: moderator.id, decidedAt: now })
    const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: comment.id } })
    expect(record).toMatchObject({ actorName: 'Марія', details: { decision: 'approve', from: 'pending', version: 2 } })
  })

  test('that changes nothing for readers touches nothing', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    const touches: Touch[] = []
    onForget((forgotten) => touches.push(...forgotten))
    await decideComment(await aPerson('moderator'), { commentId: comment.id, version: 1, decision: 'spam' }, { now })
    onForget(null)
    expect(touches).toEqual([])
  })

  test('to reject says why; undoing it leaves no reason behind, and the record keeps both', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id })
    const moderator = await aPerson('moderator')
    const decide = (input: object) => decideComment(moderator, { commentId: comment.id, ...input }, { now })
    expect(await decide({ version: 1, decision: 'reject', reason: '' })).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'reason', code: 'required' }],
    })
    expect(await decide({ version: 1, decision: 'reject', reason: 'boredom' })).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'reason' }],
    })
    expect(await decide({ version: 1, decision: 'reject', reason: 'other', note: 'Чужа розмова' })).toMatchObject({
      ok: true,
      value: { before: { status: 'approved' } },
    })
    expect(await countedAndReal(article.id)).toEqual([0, 0])
    expect(await db().comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({
      rejectionReason: 'other',
      rejectionNote: 'Чужа розмова',
    })
    expect(await decide({ version: 2, decision: 'approve' })).toMatchObject({
      ok: true,
      value: { version: 3, before: { status: 'rejected', reason: 'other', note: 'Чужа розмова' } },
    })
    expect(await db().comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ rejectionReason: null, rejectionNote: '' })
    expect(await countedAndReal(article.id)).toEqual([1, 1])
    expect(await db().auditRecord.count({ where: { subjectId: comment.id } })).toBe(2)
  })

  test('on a version that is past is told who decided what and when, and changes nothing', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    await decideComment(await aPerson('moderator', 'Марія'), { commentId: comment.id, version: 1, decision: 'approve' }, { now })
    const second = await decideComment(await aPerson('moderator'), { commentId: comment.id, version: 1, decision: 'spam' })
    expect(second).toEqual({
      ok: false,
      kind: 'refused',
      reason: 'alreadyDecided',
      params: { who: 'Марія', status: 'approved', when: now.getTime() },
      current: { status: 'approved', version: 2, who: 'Марія', at: now.toISOString() },
    })
    expect(await countedAndReal(article.id)).toEqual([1, 1])
  })

  test('may still be made when the story is not live; there is nothing to count then', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    await db().liveArticle.delete({ where: { articleId: article.id } })
    expect(await decideComment(await aPerson('moderator'), { commentId: comment.id, version: 1, decision: 'approve' })).toMatchObject({
      ok: true,
    })
  })

  test('about nothing is missing', async () => {
    const commentId = '019a0000-0000-7000-8000-000000000001'
    expect(await decideComment(await aPerson('moderator'), { commentId, version: 1, decision: 'approve' })).toEqual({
      ok: false,
      kind: 'missing',
    })
  })
})

test('of two hundred opposite decisions at once on fifty comments one wins each version, and everything adds up', async () => {
  const article = await aTalkedArticle()
  const comments: { id: string }[] = []
  for (let place = 0; place < 50; place++) {
    comments.push(await aComment({ articleId: article.id, status: place % 2 ? 'approved' : 'pending' }))
  }
  const [ann, bohdan] = [await aPerson('moderator'), await aPerson('editor')]
  const before = await db().auditRecord.count()
  const decide = (commentId: string, version: number) =>
    [
      { by: ann, decision: 'approve' },
      { by: bohdan, decision: 'reject', reason: 'offensive' },
      { by: bohdan, decision: 'spam' },
      { by: ann, decision: 'restore' },
    ].map(({ by, ...decision }) => decideComment(by, { commentId, version, ...decision }))

  /** Twelve at a time, for the pool has twelve connections: more would wait outside the database and prove nothing. */
  const decideAll = async (version: number) => {
    const outcomes = []
    for (let from = 0; from < comments.length; from += 3) {
      outcomes.push(...(await Promise.all(comments.slice(from, from + 3).flatMap(({ id }) => decide(id, version)))))
    }
    return outcomes
  }
  const first = await decideAll(1)
  const second = await decideAll(2)
  for (const outcomes of [first, second]) {
    expect(outcomes).toHaveLength(200)
    const winners = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.commentId] : []))
    expect(winners.sort()).toEqual(comments.map(({ id }) => id).sort())
    const losers = outcomes.filter((outcome) => !outcome.ok && outcome.kind === 'refused' && outcome.reason === 'alreadyDecided')
    expect(losers).toHaveLength(150)
  }
  const [counted, real] = await countedAndReal(article.id)
  expect(counted).toBe(real)
  expect(await db().auditRecord.count()).toBe(before + 100)
  expect(await db().comment.count({ where: { articleId: article.id, version: 3 } })).toBe(50)
})

test('the queue is oldest first, what was decided newest first, and each page begins where the last ended', async () => {
  await db().comment.deleteMany()
  const article = await aTalkedArticle()
  const moderator = await aPerson('moderator')
  const parent = await aComment({ articleId: article.id, text: 'Питання' })
  for (let place = 0; place < 40; place++) {
    const createdAt = new Date(now.getTime() + Math.floor(place / 2) * 1000)
    await aComment({ articleId: article.id, parent, status: place < 35 ? 'pending' : 'spam', createdAt, email: 'maria@visnyk.test' })
  }
  expect(await countWaiting(moderator)).toBe(35)
  const first = await findQueue(moderator, { status: 'pending' })
  const second = await findQueue(moderator, { status: 'pending', cursor: first?.next })
  const times = [...(first?.items ?? []), ...(second?.items ?? [])].map(({ at }) => at.getTime())
  expect(times).toHaveLength(35)
  expect(times).toEqual([...times].sort((one, other) => one - other))
  expect(second).toMatchObject({ next: null, isFirstPage: false })
  expect(first?.items[0]).toMatchObject({
    email: 'maria@visnyk.test',
    parent: { text: 'Питання' },
    article: { headline: 'Міст відкрили', path: article.path },
  })
  const spam = await findQueue(moderator, { status: 'spam' })
  expect(spam?.items.map(({ at }) => at.getTime())).toEqual(
    [...(spam?.items ?? [])].map(({ at }) => at.getTime()).sort((one, other) => other - one),
  )
})
