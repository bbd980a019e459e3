import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, ROLES } from '../../actor'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { decideComments, undoBatch } from '../commands'
import { exportDecisions } from './commands'
import { decisionsCsv } from './csv'
import { findNumbers } from './desk'

useDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const ago = (ms: number) => new Date(NOW.getTime() - ms)

beforeEach(async () => {
  await db().comment.deleteMany()
  await db().decisionBatch.deleteMany()
})

async function waits(minutes: number, heldBecause = 'firstComment') {
  const article = await aTalkedArticle()
  const { id } = await aComment({ articleId: article.id, status: 'pending', createdAt: ago(minutes * MINUTE) })
  await db().comment.update({ where: { id }, data: { heldBecause } })
  return id
}

test('numbers tell how long people waited, who decided, why, and which checks held back in vain', async () => {
  const [ann, bohdan] = [await aPerson('moderator', 'Ганна'), await aPerson('moderator', 'Богдан')]
  const decide = async (by: typeof ann, commentId: string, action: string, reason = '') =>
    told(await decideComments(by, { decisions: [{ commentId, version: 1, expectedStatus: 'pending', action, reason }] }, { now: NOW }))
  await decide(ann, await waits(10), 'approve')
  await decide(ann, await waits(20, 'links'), 'approve')
  const rejected = await waits(30, 'links')
  await decide(ann, rejected, 'reject', 'advertising')
  await decide(bohdan, await waits(40), 'spam')
  const { batchId } = await decide(bohdan, await waits(500), 'approve')
  told(await undoBatch(bohdan, { batchId }, { now: NOW }))
  const again = { commentId: rejected, version: 2, expectedStatus: 'rejected', action: 'approve' }
  told(await decideComments(bohdan, { decisions: [again] }, { now: NOW }))

  const numbers = await findNumbers(ann, 7, NOW)
  expect(numbers).toMatchObject({
    first: { count: 4, median: 25 * 60, p90: expect.closeTo(37 * 60, 3) },
    backlog: { count: 1, median: 500 * 60 },
    decisions: 5,
    overturned: 1,
    people: [
      { name: 'Ганна', decisions: 3, overturned: 1, median: 20 * 60 },
      { name: 'Богдан', decisions: 2, overturned: 0, median: 40 * 60 },
    ],
    reasons: [{ reason: 'advertising', count: 1 }],
    checks: [
      { check: 'firstComment', held: 2, approved: 1 },
      { check: 'links', held: 2, approved: 1 },
    ],
  })
  expect(numbers?.days).toHaveLength(7)
  expect(numbers?.days.at(-1)).toEqual({ day: '2026-11-22', approved: 3, rejected: 1, spam: 1, median: 25 * 60 })
  expect(await findNumbers(ann, 7, new Date(NOW.getTime() + 8 * DAY))).toMatchObject({ decisions: 0, first: { count: 0, median: null } })
})

test('the file has every decision, newest first, and no cell a spreadsheet would run', async () => {
  const moderator = await aPerson('moderator', '=HYPERLINK("http://evil.example")')
  for (let place = 0; place < 3; place++) {
    const why = { reason: 'other', explanation: '=Бо так вирішили', note: '+1+1' }
    const decision = { commentId: await waits(10), version: 1, expectedStatus: 'pending', action: 'reject', ...why }
    told(await decideComments(moderator, { decisions: [decision] }, { now: ago(place * MINUTE) }))
  }
  const { since, until } = told(await exportDecisions(moderator, { days: '7' }, { now: NOW }))
  let file = ''
  for await (const piece of decisionsCsv({ since, until, locale: 'uk' })) file += piece
  expect(file).toMatch(/^\uFEFF"/)
  const lines = file.trim().split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(lines[0]).toContain('"правило","пояснення авторові","примітка"')
  expect(lines[1]).toContain(`"other","'=Бо так вирішили","'+1+1"`)
})

test('only those who moderate see the numbers and take decisions away, and taking is recorded', async () => {
  await db().auditRecord.deleteMany({ where: { command: 'talk.export' } })
  for (const actor of [GUEST, ...(await Promise.all(ROLES.map((role) => aPerson(role))))]) {
    const may = actor.kind === 'person' && ['editor', 'moderator', 'admin'].includes(actor.role)
    expect((await findNumbers(actor, 7, NOW)) !== null).toBe(may)
    expect((await exportDecisions(actor, { days: 30 }, { now: NOW })).ok).toBe(may)
  }
  expect(await exportDecisions(await aPerson('admin'), { days: 31 })).toMatchObject({ kind: 'invalid' })
  expect(await db().auditRecord.count({ where: { command: 'talk.export', subjectId: 'decisions' } })).toBe(3)
})
