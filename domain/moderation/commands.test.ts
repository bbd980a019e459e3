import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, type Role } from '../actor'
import { findThread } from '../comments/queries'
import { aComment, aTalkedArticle } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { aPerson } from '../testing/examples'
import { onForget, type Touch, touch } from '../touch'
import { decideComments } from './commands'
import type { Action } from './schema'

useDatabase()

const now = new Date('2026-11-22T12:05:00Z')
type Seen = { id: string; status: string; version?: number }
const about = ({ id, status, version = 1 }: Seen, action: Action, more: object = {}) => ({
  commentId: id,
  version,
  expectedStatus: status,
  action,
  ...more,
})

async function countedAndReal(articleId: string): Promise<[number, number]> {
  const { commentCount } = await db().liveArticle.findUniqueOrThrow({ where: { articleId } })
  return [commentCount, await db().comment.count({ where: { articleId, status: 'approved' } })]
}

async function touchesWhile(work: () => Promise<unknown>): Promise<Touch[]> {
  const touches: Touch[] = []
  onForget((forgotten) => touches.push(...forgotten))
  await work()
  onForget(null)
  return touches
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
    const outcome = await decideComments(await aPerson(role), { decisions: [about(comment, 'approve')] }, { now })
    const applied = { ok: true, value: { results: [{ outcome: 'applied', status: 'approved', version: 2 }] } }
    expect(outcome).toMatchObject(may ? applied : { ok: false, kind: 'forbidden' })
  })

  test('not a guest', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    expect(await decideComments(GUEST, { decisions: [about(comment, 'approve')] })).toEqual({ ok: false, kind: 'forbidden' })
  })

  test('nobody who does not say what they saw: what is missing is named', async () => {
    const moderator = await aPerson('moderator')
    const decisions = [{ commentId: '019a0000-0000-7000-8000-000000000001', action: 'approve' }]
    expect(await decideComments(moderator, { decisions })).toMatchObject({
      kind: 'invalid',
      errors: [
        { field: 'decisions.0.version', code: 'required' },
        { field: 'decisions.0.expectedStatus', code: 'required' },
      ],
    })
  })

  test('nobody picks their own words', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id })
    const editor = await aPerson('editor')
    await db().comment.update({ where: { id: comment.id }, data: { userId: editor.id } })
    const results = async (by: typeof editor) => {
      const outcome = await decideComments(by, { decisions: [about(comment, 'pick')] })
      return outcome.ok && outcome.value.results[0]?.outcome
    }
    expect(await results(editor)).toBe('forbidden')
    expect(await results(await aPerson('moderator'))).toBe('applied')
  })
})

describe('a decision', () => {
  test('to approve shows the comment, counts it, and touches what shows or counts it', async () => {
    const article = await aTalkedArticle({ locale: 'en' })
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    const moderator = await aPerson('moderator', 'Марія')
    const touches = await touchesWhile(() => decideComments(moderator, { decisions: [about(comment, 'approve')] }, { now }))
    const places = [touch.comments(article.id), touch.article(article.id), touch.discussed('en'), touch.front('en')]
    expect(touches).toEqual([...places, touch.queued(comment.id)])
    expect(await findThread({ articleId: article.id })).toMatchObject({ count: 1, comments: [{ id: comment.id }] })
    expect(await db().comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ decidedById: moderator.id, decidedAt: now })
    const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: comment.id } })
    expect(record).toMatchObject({ actorName: 'Марія', details: { decision: 'approve', from: 'pending', version: 2 } })
    const kept = await db().commentDecision.findFirstOrThrow({ where: { commentId: comment.id } })
    expect(kept).toMatchObject({ isFirst: true, waitedSince: comment.createdAt, told: 'approved', version: 1, byId: moderator.id })
  })

  test('that changes nothing for readers touches only the desks', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    const moderator = await aPerson('moderator')
    const touches = await touchesWhile(() => decideComments(moderator, { decisions: [about(comment, 'spam')] }, { now }))
    expect(touches).toEqual([touch.queued(comment.id)])
  })

  test('that takes a comment down forgets every copy that shows it', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id })
    const moderator = await aPerson('moderator')
    const touches = await touchesWhile(() => decideComments(moderator, { decisions: [about(comment, 'spam')] }, { now }))
    expect(touches).toContain(touch.gone(article.id))
  })

  test('names what it saw, and to reject says why', async () => {
    const moderator = await aPerson('moderator')
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id })
    const fieldsOf = async (decision: object) => {
      const outcome = await decideComments(moderator, { decisions: [decision] })
      return !outcome.ok && outcome.kind === 'invalid' ? outcome.errors.map(({ field }) => field) : outcome
    }
    const whole = about(comment, 'reject', { reason: 'irrelevant' })
    expect(await fieldsOf({ ...whole, version: undefined })).toEqual(['decisions.0.version'])
    expect(await fieldsOf({ ...whole, expectedStatus: undefined })).toEqual(['decisions.0.expectedStatus'])
    expect(await fieldsOf({ ...whole, reason: '' })).toEqual(['decisions.0.reason'])
    expect(await fieldsOf({ ...whole, reason: 'boredom' })).toEqual(['decisions.0.reason'])
    await decideComments(moderator, { decisions: [{ ...whole, note: 'Чужа розмова' }] }, { now })
    const rejected = await db().comment.findUniqueOrThrow({ where: { id: comment.id } })
    expect(rejected).toMatchObject({ status: 'rejected', rejectionReason: 'irrelevant', rejectionNote: 'Чужа розмова' })
    expect(await countedAndReal(article.id)).toEqual([0, 0])
    await decideComments(moderator, { decisions: [about({ ...rejected, version: 2 }, 'approve')] }, { now })
    const approved = await db().comment.findUniqueOrThrow({ where: { id: comment.id } })
    expect(approved).toMatchObject({ status: 'approved', rejectionReason: null, rejectionNote: '' })
    const decisions = await db().commentDecision.findMany({ where: { commentId: comment.id }, orderBy: { version: 'asc' } })
    expect(decisions.map(({ isFirst, overturnedAt, told }) => [isFirst, overturnedAt !== null, told])).toEqual([
      [true, true, 'rejected'],
      [false, false, 'approved'],
    ])
  })

  test('on what is past is told who decided what and when, and keeps nothing from the others', async () => {
    const article = await aTalkedArticle()
    const [one, other] = [await aComment({ articleId: article.id, status: 'pending' }), await aComment({ articleId: article.id })]
    await decideComments(await aPerson('moderator', 'Марія'), { decisions: [about(one, 'approve')] }, { now })
    const gone = { id: '019a0000-0000-7000-8000-000000000001', status: 'pending' }
    const decisions = [about(one, 'spam'), about(other, 'spam'), about(gone, 'spam')]
    const second = await decideComments(await aPerson('moderator'), { decisions })
    const current = { status: 'approved', version: 2, change: 'decided', who: 'Марія', at: now.toISOString() }
    expect(second.ok && second.value.results).toEqual([
      { commentId: one.id, outcome: 'conflict', current },
      { commentId: other.id, outcome: 'applied', status: 'spam', version: 2 },
      { commentId: gone.id, outcome: 'not_found' },
    ])
    expect(await countedAndReal(article.id)).toEqual([1, 1])
  })

  test('about a status nobody saw is a conflict though the version is right', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    const outcome = await decideComments(await aPerson('editor'), { decisions: [about({ ...comment, status: 'spam' }, 'approve')] })
    expect(outcome).toMatchObject({ ok: true, value: { batchId: null, results: [{ outcome: 'conflict' }] } })
    expect(await db().auditRecord.count({ where: { subjectId: comment.id } })).toBe(0)
  })

  test('may still be made when the story is not live; there is nothing to count then', async () => {
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id, status: 'pending' })
    await db().liveArticle.delete({ where: { articleId: article.id } })
    const outcome = await decideComments(await aPerson('moderator'), { decisions: [about(comment, 'approve')] })
    expect(outcome).toMatchObject({ value: { results: [{ outcome: 'applied' }] } })
  })

  test('about more than a hundred, or twice about one, is not taken', async () => {
    const moderator = await aPerson('moderator')
    const article = await aTalkedArticle()
    const comment = await aComment({ articleId: article.id })
    const twice = [about(comment, 'spam'), about(comment, 'reject', { reason: 'hate' })]
    expect(await decideComments(moderator, { decisions: twice })).toMatchObject({ kind: 'invalid' })
    const many = Array.from({ length: 101 }, (_, place) => about({ id: aUuid(place), status: 'pending' }, 'spam'))
    expect(await decideComments(moderator, { decisions: many })).toMatchObject({ kind: 'invalid', errors: [{ code: 'tooMany' }] })
  })
})

function aUuid(place: number): string {
  return `019a0000-0000-7000-8000-${String(place).padStart(12, '0')}`
}

test('of two hundred opposite decisions at once on fifty comments one wins each version, and everything adds up', async () => {
  const article = await aTalkedArticle()
  const comments: { id: string; status: string }[] = []
  for (let place = 0; place < 50; place++) {
    comments.push(await aComment({ articleId: article.id, status: place % 2 ? 'approved' : 'pending' }))
  }
  const [ann, bohdan] = [await aPerson('moderator'), await aPerson('editor')]
  const before = await db().auditRecord.count()
  const opposites = (status: string): [typeof ann, Action][] =>
    status === 'approved'
      ? [
          [ann, 'restore'],
          [bohdan, 'reject'],
          [ann, 'spam'],
          [bohdan, 'pick'],
        ]
      : [
          [ann, 'approve'],
          [bohdan, 'reject'],
          [ann, 'approve'],
          [bohdan, 'spam'],
        ]
  const decide = (comment: Seen) =>
    opposites(comment.status).map(([by, action]) => decideComments(by, { decisions: [about(comment, action, { reason: 'offensive' })] }))

  /** Twelve at a time, for the pool has twelve connections: more would wait outside the database and prove nothing. */
  const outcomes = []
  for (let from = 0; from < comments.length; from += 3) {
    outcomes.push(...(await Promise.all(comments.slice(from, from + 3).flatMap(decide))))
  }
  const results = outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.results : []))
  expect(results).toHaveLength(200)
  const winners = results.filter(({ outcome }) => outcome === 'applied').map(({ commentId }) => commentId)
  expect(winners.sort()).toEqual(comments.map(({ id }) => id).sort())
  expect(results.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(150)
  const [counted, real] = await countedAndReal(article.id)
  expect(counted).toBe(real)
  expect(await db().auditRecord.count()).toBe(before + 50)
  expect(await db().comment.count({ where: { articleId: article.id, version: 2 } })).toBe(50)
  expect(await db().commentDecision.count({ where: { comment: { articleId: article.id } } })).toBe(50)
})

test('hundreds decided by two at once in opposite orders do not wait for each other for ever', async () => {
  const articles = [await aTalkedArticle(), await aTalkedArticle()]
  const comments: Seen[] = []
  for (let place = 0; place < 40; place++) comments.push(await aComment({ articleId: articles[place % 2]?.id ?? '', status: 'pending' }))
  const decisions = comments.map((comment) => about(comment, 'approve'))
  const [ann, bohdan] = [await aPerson('moderator'), await aPerson('editor')]
  const outcomes = await Promise.all([decideComments(ann, { decisions }), decideComments(bohdan, { decisions: decisions.toReversed() })])
  const applied = outcomes.map((outcome) => outcome.ok && outcome.value.results.filter(({ outcome: one }) => one === 'applied').length)
  expect(applied.toSorted()).toEqual([0, 40])
  for (const { id } of articles) expect(await countedAndReal(id)).toEqual([20, 20])
})
