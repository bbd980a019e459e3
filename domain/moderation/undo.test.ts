import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, type Person } from '../actor'
import { deleteComment } from '../comments/own/commands'
import { findTrust } from '../comments/screening/trust'
import { aComment, aTalkedArticle, confirmed } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { aPerson } from '../testing/examples'
import { decideComments, undoBatch } from './commands'
import { newWords, waitingEdit } from './edited-words'
import type { Action } from './schema'

useDatabase()

const now = new Date('2026-11-22T12:05:00Z')
const soon = new Date(now.getTime() + 9_000)

async function decide(by: Person, action: Action, comments: { id: string; status: string; version?: number }[]): Promise<string> {
  const decisions = comments.map(({ id, status, version = 1 }) => {
    return { commentId: id, version, expectedStatus: status, action, reason: 'offensive', note: 'Лайка' }
  })
  const outcome = await decideComments(by, { decisions }, { now })
  if (!outcome.ok || !outcome.value.batchId) throw new Error(`not decided: ${JSON.stringify(outcome)}`)
  return outcome.value.batchId
}

/** Everything about a comment that a decision may change; the version only grows. */
async function whole(id: string) {
  const { version, ...rest } = await db().comment.findUniqueOrThrow({
    where: { id },
    include: { reports: true, appeal: true, revisions: true, article: { select: { live: { select: { commentCount: true } } } } },
  })
  expect(version).toBeGreaterThan(0)
  return rest
}

async function aReportedComment(articleId: string) {
  const comment = await aComment({ articleId })
  await db().commentReport.create({ data: { commentId: comment.id, readerKey: 'one', reason: 'hate', at: now } })
  return await db().comment.update({ where: { id: comment.id }, data: { openReports: 1, reportedSince: now } })
}

const found = (check: string, from: number) => ({ check, kind: 'hold', marks: [{ from, to: from + 2 }] })

async function anEditedComment(articleId: string) {
  const { id } = await aComment({ articleId, text: 'Як було' })
  const before = { screening: { findings: [found('firstComment', 0)] }, heldBecause: 'firstComment' }
  const comment = await db().comment.update({ where: { id }, data: { ...newWords('Як було'), ...before } })
  const edit = waitingEdit(comment, { text: 'Як стало', findings: [found('words', 3)], heldBecause: 'words' })
  return await db().comment.update({ where: { id }, data: { ...edit, waitingSince: now, version: 2 } })
}

async function anAppeal(articleId: string) {
  const comment = await aComment({ articleId, status: 'rejected' })
  await db().commentAppeal.create({ data: { commentId: comment.id, text: 'Прочитайте ще раз', at: now } })
  const why = { rejectionReason: 'other', rejectionExplanation: 'Так казали спершу.', rejectionNote: 'Знову він' }
  return await db().comment.update({ where: { id: comment.id }, data: { waitingSince: now, ...why } })
}

const SITUATIONS = {
  'a comment that waits': async (articleId: string) => await aComment({ articleId, status: 'pending' }),
  'a comment that stands': async (articleId: string) => await aComment({ articleId }),
  'a reported one': aReportedComment,
  'an edit that waits': anEditedComment,
  'an appeal': anAppeal,
  spam: async (articleId: string) => await aComment({ articleId, status: 'spam' }),
}

describe('what is taken back is as if nobody had pressed the key', () => {
  test.each(
    Object.entries(SITUATIONS).flatMap(([name, make]) =>
      (['approve', 'reject', 'spam', 'restore', 'keep', 'pick'] as const).map((action) => ({ name, make, action })),
    ),
  )('$name: $action', async ({ make, action }) => {
    const article = await aTalkedArticle()
    const comment = await make(article.id)
    const moderator = await aPerson('moderator')
    const before = await whole(comment.id)
    const { id, status, version } = comment
    const why = { reason: 'other', explanation: 'Це слова з чужого листа.' }
    const decisions = [{ commentId: id, version, expectedStatus: status, action, ...why }]
    const decided = await decideComments(moderator, { decisions }, { now })
    if (!decided.ok || !decided.value.batchId) return expect(decided).toMatchObject({ value: { results: [{ outcome: 'conflict' }] } })
    expect(await whole(id)).not.toEqual(before)
    const { batchId } = decided.value
    const undone = await undoBatch(moderator, { batchId }, { now: soon })
    expect(undone).toMatchObject({ ok: true, value: { undone: [{ commentId: id, status, version: version + 2 }] } })
    expect(await whole(id)).toEqual(before)
    expect(await db().auditRecord.count({ where: { subjectId: id, command: 'comment.undo' } })).toBe(1)
  })
})

describe('taking back', () => {
  test('a hundred at once brings all back, lifts what was banned with them, and drops the letters that waited', async () => {
    const article = await aTalkedArticle()
    const moderator = await aPerson('moderator')
    const comments = []
    for (let place = 0; place < 100; place++)
      comments.push(await aComment({ articleId: article.id, status: place % 3 ? 'pending' : 'approved' }))
    const batchId = await decide(moderator, 'spam', comments)
    await db().commentBan.create({ data: { kind: 'domain', value: 'spam.test', batchId } })
    await db().letter.create({ data: { to: 'a@visnyk.test', subject: 'x', text: 'x', locale: 'uk', cause: `decision:${batchId}` } })
    expect(await undoBatch(moderator, { batchId }, { now: soon })).toMatchObject({ ok: true })
    const { commentCount } = await db().liveArticle.findUniqueOrThrow({ where: { articleId: article.id } })
    expect(commentCount).toBe(34)
    expect(await db().comment.count({ where: { articleId: article.id, status: 'pending' } })).toBe(66)
    expect(await db().commentBan.findFirstOrThrow({ where: { batchId } })).toMatchObject({ liftedAt: soon, liftedById: moderator.id })
    expect(await db().letter.count({ where: { cause: `decision:${batchId}` } })).toBe(0)
  })

  test('is for whoever decided, once, within ten seconds', async () => {
    const article = await aTalkedArticle()
    const moderator = await aPerson('moderator')
    const batchId = await decide(moderator, 'approve', [await aComment({ articleId: article.id, status: 'pending' })])
    expect(await undoBatch(GUEST, { batchId }, { now: soon })).toMatchObject({ kind: 'missing' })
    expect(await undoBatch(await aPerson('admin'), { batchId }, { now: soon })).toMatchObject({ kind: 'missing' })
    const late = new Date(now.getTime() + 10_001)
    expect(await undoBatch(moderator, { batchId }, { now: late })).toMatchObject({ kind: 'refused', reason: 'undoExpired' })
    expect(await undoBatch(moderator, { batchId }, { now: soon })).toMatchObject({ ok: true })
    expect(await undoBatch(moderator, { batchId }, { now: soon })).toMatchObject({ kind: 'refused', reason: 'undoneBefore' })
  })

  test('is not for whoever may decide no more', async () => {
    const article = await aTalkedArticle()
    const moderator = await aPerson('moderator')
    const batchId = await decide(moderator, 'approve', [await aComment({ articleId: article.id, status: 'pending' })])
    expect(await undoBatch({ ...moderator, role: 'author' }, { batchId }, { now: soon })).toEqual({ ok: false, kind: 'forbidden' })
  })

  test('is refused when somebody changed one of them since, and then brings none back', async () => {
    const article = await aTalkedArticle()
    const [moderator, other] = [await aPerson('moderator'), await aPerson('editor', 'Богдан')]
    const comments = [
      await aComment({ articleId: article.id, status: 'pending' }),
      await aComment({ articleId: article.id, status: 'pending' }),
    ]
    const batchId = await decide(moderator, 'approve', comments)
    await decide(other, 'spam', [{ id: comments[1]?.id ?? '', status: 'approved', version: 2 }])
    const outcome = await undoBatch(moderator, { batchId }, { now: soon })
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'changedSince', current: { status: 'spam', who: 'Богдан' } })
    expect(await db().comment.findUniqueOrThrow({ where: { id: comments[0]?.id } })).toMatchObject({ status: 'approved', version: 2 })
  })
})

test('a confirmed reader is trusted by what stands: rejections count, and are forgotten when taken back', async () => {
  const article = await aTalkedArticle()
  const reader = await db().commentIdentity.create({ data: { email: 'olha@visnyk.test', name: 'Ольга' } })
  const moderator = await aPerson('moderator')
  const comments = []
  for (let place = 0; place < 4; place++) {
    const { id } = await aComment({ articleId: article.id, status: 'pending' })
    comments.push(await db().comment.update({ where: { id }, data: { identityId: reader.id } }))
  }
  const counted = async () => {
    const { approved, rejected, lastRejectedAt } = await db().commentIdentity.findUniqueOrThrow({ where: { id: reader.id } })
    return { approved, rejected, lastRejectedAt }
  }
  await decide(moderator, 'approve', comments.slice(0, 3))
  expect(await counted()).toEqual({ approved: 3, rejected: 0, lastRejectedAt: null })
  const batchId = await decide(moderator, 'reject', comments.slice(3))
  expect(await counted()).toEqual({ approved: 0, rejected: 1, lastRejectedAt: now })
  await undoBatch(moderator, { batchId }, { now: soon })
  expect(await counted()).toEqual({ approved: 3, rejected: 0, lastRejectedAt: null })
})

test('what an author takes back speaks for them all the same: rejections are not washed away, nor is what was approved', async () => {
  const article = await aTalkedArticle()
  const moderator = await aPerson('moderator')
  const reader = await confirmed(await aComment({ articleId: article.id, status: 'pending' }))
  const { identityId } = await db().comment.findUniqueOrThrow({ where: { id: reader.comment.id } })
  const theirs = async () => {
    const { id } = await aComment({ articleId: article.id, status: 'pending' })
    return await db().comment.update({ where: { id }, data: { identityId } })
  }
  const rejected = [reader.comment, await theirs()]
  await decide(moderator, 'reject', rejected)
  for (const { id } of rejected) await deleteComment(GUEST, { session: reader.session, commentId: id }, { now: soon })
  await decide(moderator, 'approve', [await theirs(), await theirs(), await theirs()])
  expect(await db().commentIdentity.findUnique({ where: { id: identityId ?? '' } })).toMatchObject({ rejected: 2, lastRejectedAt: now })
  const who = { identityId, name: 'Марія', needed: 3, now: new Date() }
  expect(await db().$transaction((tx) => findTrust(tx, who))).toMatchObject({ isNameKnown: true, lately: { decided: 5, rejected: 2 } })
})

test('the spam filter learns from a decision, and forgets what was taken back', async () => {
  const article = await aTalkedArticle()
  const moderator = await aPerson('moderator')
  const comment = await aComment({ articleId: article.id, status: 'pending' })
  const learnt = async () => (await db().spamLesson.findUnique({ where: { commentId: comment.id } }))?.isSpam
  await decide(moderator, 'approve', [comment])
  expect(await learnt()).toBe(false)
  const batchId = await decide(moderator, 'spam', [{ ...comment, status: 'approved', version: 2 }])
  expect(await learnt()).toBe(true)
  await undoBatch(moderator, { batchId }, { now: soon })
  expect(await learnt()).toBe(false)
})

test('an edit is shown only when it is approved; what it replaced is kept', async () => {
  const article = await aTalkedArticle()
  const moderator = await aPerson('moderator')
  const [one, other] = [await anEditedComment(article.id), await anEditedComment(article.id)]
  await decide(moderator, 'reject', [one])
  await decide(moderator, 'approve', [other])
  const words = async (id: string) => {
    const { text, pendingText, waitingSince, status, revisions } = await db().comment.findUniqueOrThrow({
      where: { id },
      include: { revisions: true },
    })
    return { text, pendingText, waitingSince, status, past: revisions.map((past) => past.text) }
  }
  const settled = { pendingText: null, waitingSince: null, status: 'approved' }
  expect(await words(one.id)).toEqual({ ...settled, text: 'Як було', past: ['Як стало'] })
  expect(await words(other.id)).toEqual({ ...settled, text: 'Як стало', past: ['Як було'] })
})
