import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeRateLimits } from '@/lib/rate-limit'
import { GUEST, type Person } from '../actor'
import { editComment } from '../comments/own/commands'
import { keyMissing } from '../comments/search/keys'
import { addWords } from '../comments/words/commands'
import { useDatabase } from '../testing/database'
import { told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { aConfirmedWriter, aWriter, WRITTEN_AT } from '../testing/readers'
import { decideComments, undoBatch } from './commands'
import { findQueue } from './desk'
import { QueueAsked } from './queue/asked'
import type { Action } from './schema'

useDatabase()
afterAll(closeRateLimits)

const NOW = new Date(WRITTEN_AT.getTime() + 60_000)
const EDIT = 'Міст відкрили дурні, див. casino-win.com'
let moderator: Person
let network = ''

beforeEach(async () => {
  moderator = await aPerson('moderator')
  told(await addWords(await aPerson('editor', 'Богдан'), { effect: 'hold', patterns: ['дурень', 'міст'] }, { now: NOW }))
})

/** Held for a word, and approved; of its author nothing waits any more. */
async function aStandingComment() {
  const writer = aWriter()
  network = writer.network
  const { comment, session } = await aConfirmedWriter(writer, { text: 'Міст відкрили вчасно' })
  await decide(comment.id, 'approve')
  return { id: comment.id, session }
}

async function edit({ id, session }: { id: string; session: string }, text = EDIT) {
  const { version } = await row(id)
  return told(await editComment(GUEST, { session, commentId: id, version, text, network }, { now: NOW }))
}

async function decide(id: string, action: Action): Promise<string> {
  const { version, status: expectedStatus } = await row(id)
  const decision = { commentId: id, version, expectedStatus, action, reason: 'offensive' }
  return told(await decideComments(moderator, { decisions: [decision] }, { now: NOW })).batchId ?? ''
}

const row = async (id: string) => await db().comment.findUniqueOrThrow({ where: { id } })
const card = async (id: string) =>
  (await findQueue(moderator, QueueAsked.parse({ queue: 'all' }), NOW))?.items.find((item) => item.id === id)
const marked = (runs: readonly { text: string; isMarked: boolean }[] = []) => runs.filter((run) => run.isMarked).map(({ text }) => text)
const words = async (id: string) => {
  const { text, screening, heldBecause, pendingText, pendingScreening, waitingSince, keys, normal, textHash } = await row(id)
  return { text, screening, heldBecause, pendingText, pendingScreening, waitingSince, keys: keys.toSorted(), normal, textHash }
}

test('why an edit waits is told of its words, and they are marked where they would stand', async () => {
  const comment = await aStandingComment()
  await edit(comment)
  const item = await card(comment.id)
  expect(item?.heldBecause).toBe('words')
  expect(item?.findings.map(({ check }) => check)).toEqual(expect.arrayContaining(['words', 'links']))
  expect(marked(item?.edit?.filter(({ kind }) => kind !== 'removed').flatMap(({ runs }) => runs))).toEqual([
    'Міст',
    'дурні',
    'casino-win.com',
  ])
})

test('what was found goes with the words when they are approved, and nothing of the old ones is marked in them', async () => {
  const comment = await aStandingComment()
  await edit(comment)
  await decide(comment.id, 'approve')
  const item = await card(comment.id)
  expect(marked(item?.text)).toEqual(['Міст', 'дурні', 'casino-win.com'])
  expect(await row(comment.id)).toMatchObject({ pendingText: null, pendingScreening: null, heldBecause: 'words' })
})

test('an edit that is rejected leaves what was known of the words that stand', async () => {
  const comment = await aStandingComment()
  const before = await words(comment.id)
  await edit(comment)
  await edit(comment, 'Міст відкрили дурні')
  await decide(comment.id, 'reject')
  expect(await words(comment.id)).toEqual(before)
})

test.each(['approve', 'reject', 'spam'] as const)('and taking back «%s» brings both back as they were', async (action) => {
  const comment = await aStandingComment()
  await edit(comment)
  const before = await words(comment.id)
  const batchId = await decide(comment.id, action)
  expect(await words(comment.id)).not.toEqual(before)
  told(await undoBatch(moderator, { batchId }, { now: NOW }))
  expect(await words(comment.id)).toEqual(before)
})

test('words that wait are screened anew when they are edited', async () => {
  const writer = aWriter()
  network = writer.network
  const { comment, session } = await aConfirmedWriter(writer, { text: 'Який дурень це писав' })
  expect(await row(comment.id)).toMatchObject({ status: 'pending', heldBecause: 'words' })
  await edit({ id: comment.id, session }, 'Хто це писав')
  expect(await row(comment.id)).toMatchObject({ status: 'pending', heldBecause: 'firstComment' })
  expect((await card(comment.id))?.findings.map(({ check }) => check)).toEqual(['firstComment'])
})

test('a comment is found by the words of its edit while the edit waits, in any form, also when it waited before there was this', async () => {
  const comment = await aStandingComment()
  const isFound = async (q: string) =>
    (await findQueue(moderator, QueueAsked.parse({ queue: 'all', q }), NOW))?.items.some(({ id }) => id === comment.id) ?? false
  await edit(comment, 'Міст відкрили дурні біля залізниці')
  for (const q of ['вчасно', 'дурні', 'залізниця', 'залізницею', 'залізн']) expect(await isFound(q), q).toBe(true)
  await db().$executeRaw`update comments set keys = null where id = ${comment.id}::uuid`
  expect(await isFound('залізницею')).toBe(false)
  await keyMissing({ until: Date.now() + 10_000 })
  expect(await isFound('залізницею')).toBe(true)
  await decide(comment.id, 'reject')
  expect([await isFound('залізниця'), await isFound('вчасно')]).toEqual([false, true])
})
