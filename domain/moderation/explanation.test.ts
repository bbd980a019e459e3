import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, type Person } from '../actor'
import { exportOwn, findOwnComments, findStatus } from '../comments/own/queries'
import { appealComment } from '../comments/reports/commands'
import { REJECTION_REASONS } from '../comments/schema'
import { signedId } from '../comments/signed-link'
import { aComment, aTalkedArticle, confirmed } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { decideComments, undoBatch } from './commands'
import { findQueue } from './desk'
import { explanationProblem, MAX_EXPLANATION } from './explanation'
import { readAsked } from './queue/asked'

useDatabase()

const NOW = new Date('2026-11-22T12:05:00Z')
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const WHY = 'Це вже обговорено під сусіднім матеріалом.'
const AGAIN = 'Перечитали: розмова таки не про це.'

type More = { action?: string; reason?: string; explanation?: string; second?: number }

async function order(by: Person, ids: readonly string[], { second = 0, ...more }: More) {
  const rows = await db().comment.findMany({ where: { id: { in: [...ids] } }, select: { id: true, version: true, status: true } })
  const decisions = rows.map(({ id: commentId, version, status: expectedStatus }) => {
    return { commentId, version, expectedStatus, action: 'reject', ...more }
  })
  return await decideComments(by, { decisions }, { now: after(second) })
}
const aWaiting = async () => await aComment({ articleId: (await aTalkedArticle()).id, status: 'pending' })
const rowOf = (id: string) => db().comment.findUniqueOrThrow({ where: { id } })
const pageOf = (id: string) => findStatus(signedId('status', id), NOW)
const decisionsOf = (commentId: string) => db().commentDecision.findMany({ where: { commentId }, orderBy: { version: 'asc' } })

test('only «other» cannot do without an explanation; whatever is written is written in words', () => {
  const needed = REJECTION_REASONS.filter((reason) => explanationProblem(reason, '') !== null)
  expect(needed).toEqual(['other'])
  for (const nothing of ['', ' \n\t ', '\u200b\u200b', '…!!! — ???'])
    expect(explanationProblem('other', nothing)).toEqual({ code: 'explanationRequired' })
  expect(explanationProblem('hate', 'Бо так.')).toEqual({ code: 'tooShort', params: { min: 10 } })
  // Ten halves of five characters are five.
  expect(explanationProblem('other', 'а🙂🙂🙂🙂')).toMatchObject({ code: 'tooShort' })
  expect(explanationProblem('other', 'Десять зна')).toBeNull()
})

test.each([
  ['no words', {}, 'explanationRequired'],
  ['too few', { explanation: 'Бо так.' }, 'tooShort'],
  ['too many', { explanation: 'а'.repeat(MAX_EXPLANATION + 1) }, 'tooLong'],
])('«other» with %s is refused by its field, and nothing is decided', async (_, more, code) => {
  const moderator = await aPerson('moderator')
  const [one, two] = [await aWaiting(), await aWaiting()]
  const outcome = await order(moderator, [one.id, two.id], { reason: 'other', ...more })
  const field = (place: number) => ({ field: `decisions.${place}.explanation`, code })
  expect(outcome).toMatchObject({ ok: false, kind: 'invalid', errors: [field(0), field(1)] })
  expect([(await rowOf(one.id)).status, (await rowOf(two.id)).status]).toEqual(['pending', 'pending'])
})

test('what was written is kept as one clean line, with the comment, its decision and the log; the author reads it, the note nobody but colleagues', async () => {
  const moderator = await aPerson('moderator')
  const { id } = await aWaiting()
  const typed = '  Це вже\u000bобговорено\r\nпід \u202eсусіднім матеріалом. '
  const decision = { commentId: id, version: 1, expectedStatus: 'pending', action: 'reject', reason: 'other', note: 'Втретє' }
  told(await decideComments(moderator, { decisions: [{ ...decision, explanation: typed }] }, { now: NOW }))
  expect(await rowOf(id)).toMatchObject({ rejectionReason: 'other', rejectionExplanation: WHY })
  expect(await decisionsOf(id)).toMatchObject([{ reason: 'other', explanation: WHY, note: 'Втретє' }])
  const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: id, command: 'comment.decide' } })
  expect(record.details).toMatchObject({ reason: 'other', explanation: WHY, note: 'Втретє' })
  expect(await pageOf(id)).toMatchObject({ status: 'rejected', reason: 'other', explanation: WHY })
  expect(JSON.stringify(await pageOf(id))).not.toContain('Втретє')
  const asked = readAsked((field) => (field === 'queue' ? 'rejected' : undefined))
  const item = (await findQueue(moderator, asked, NOW))?.items.find((one) => one.id === id)
  expect(item?.decision).toMatchObject({ reason: 'other', explanation: WHY, note: 'Втретє' })
})

test('a rule may be explained as well; one sentence is for all who were chosen', async () => {
  const comments = [await aWaiting(), await aWaiting(), await aWaiting()]
  const ids = comments.map(({ id }) => id)
  told(await order(await aPerson('editor'), ids, { reason: 'irrelevant', explanation: WHY }))
  for (const id of ids) expect(await pageOf(id)).toMatchObject({ reason: 'irrelevant', explanation: WHY })
})

test('words that stood in the form of another decision are not kept with it', async () => {
  const moderator = await aPerson('moderator')
  for (const action of ['approve', 'spam']) {
    const { id } = await aWaiting()
    told(await order(moderator, [id], { action, reason: 'other', explanation: 'Ні.' }))
    expect(await rowOf(id)).toMatchObject({ rejectionReason: null, rejectionExplanation: '' })
    expect(await decisionsOf(id)).toMatchObject([{ explanation: '' }])
  }
})

test('another decision takes the explanation away, and taking it back brings the same words', async () => {
  const moderator = await aPerson('moderator')
  const { id } = await aWaiting()
  told(await order(moderator, [id], { reason: 'other', explanation: WHY }))
  for (const [place, action] of ['approve', 'restore', 'spam'].entries()) {
    const second = 60 * (place + 1)
    const { batchId } = told(await order(moderator, [id], { action, second }))
    expect(await rowOf(id)).toMatchObject({ rejectionReason: null, rejectionExplanation: '' })
    expect((await pageOf(id))?.explanation).toBe('')
    told(await undoBatch(moderator, { batchId }, { now: after(second + 9) }))
    expect(await rowOf(id)).toMatchObject({ status: 'rejected', rejectionReason: 'other', rejectionExplanation: WHY })
    expect(await pageOf(id)).toMatchObject({ reason: 'other', explanation: WHY })
  }
})

test('an answer to an appeal explains anew; the overturned decision keeps what it said', async () => {
  const moderator = await aPerson('moderator')
  const { id } = await aWaiting()
  told(await order(moderator, [id], { reason: 'other', explanation: WHY }))
  told(await appealComment(GUEST, { status: signedId('status', id), text: 'Там не про це.' }, { now: after(60) }))
  expect(await pageOf(id)).toMatchObject({ explanation: WHY, appeal: { isAnswered: false } })
  expect(await order(moderator, [id], { reason: 'other', second: 90 })).toMatchObject({ kind: 'invalid' })
  told(await order(moderator, [id], { reason: 'other', explanation: AGAIN, second: 120 }))
  expect(await pageOf(id)).toMatchObject({ explanation: AGAIN, appeal: { isAnswered: true } })
  told(await order(moderator, [id], { action: 'approve', second: 180 }))
  expect(await decisionsOf(id)).toMatchObject([
    { explanation: WHY, overturnedAt: null },
    { explanation: AGAIN, overturnedAt: after(180) },
    { explanation: '', overturnedAt: null },
  ])
})

test('why a change of what stands did not pass is said on its page, until it is decided otherwise', async () => {
  const moderator = await aPerson('moderator')
  const { id } = await aComment({ articleId: (await aTalkedArticle()).id })
  await db().comment.update({ where: { id }, data: { pendingText: 'Інші слова', waitingSince: NOW } })
  const { batchId } = told(await order(moderator, [id], { reason: 'other', explanation: WHY }))
  const said = { status: 'approved', reason: null, explanation: '', rejectedEdit: { reason: 'other', explanation: WHY } }
  expect(await pageOf(id)).toMatchObject(said)
  told(await undoBatch(moderator, { batchId }, { now: after(9) }))
  expect(await pageOf(id)).toMatchObject({ rejectedEdit: null, pendingText: 'Інші слова' })
  told(await order(moderator, [id], { action: 'approve', second: 20 }))
  expect(await pageOf(id)).toMatchObject({ rejectedEdit: null, pendingText: null })
})

test('an author takes the explanation along with their comments', async () => {
  const { comment, session } = await confirmed(await aWaiting())
  told(await order(await aPerson('moderator'), [comment.id], { reason: 'other', explanation: WHY }))
  const taken = await exportOwn(session, new Date())
  expect(taken?.comments).toMatchObject([{ rejectionReason: 'other', rejectionExplanation: WHY }])
  expect((await findOwnComments(session, new Date()))?.comments).toMatchObject([{ reason: 'other', explanation: WHY }])
})

test('the database itself keeps no explanation that is too short or too long', async () => {
  const { id } = await aWaiting()
  for (const rejectionExplanation of ['Бо так.', 'а'.repeat(MAX_EXPLANATION + 1)])
    await expect(db().comment.update({ where: { id }, data: { rejectionExplanation } })).rejects.toThrow(/explanation_length/)
})
