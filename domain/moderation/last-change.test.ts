import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeRateLimits } from '@/lib/rate-limit'
import { GUEST, type Person } from '../actor'
import { formToken } from '../comments/form-token'
import { confirmReader } from '../comments/identity/commands'
import { editComment } from '../comments/own/commands'
import { postComment } from '../comments/posting'
import { aTalkedArticle } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { decideComments, undoBatch } from './commands'
import { readStanding } from './live/reading'

useDatabase()
afterAll(closeRateLimits)

const NOW = new Date('2026-11-29T12:00:00Z')
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

/** A held comment and the words of its author, who may change it. */
async function aHeldComment() {
  const { id: articleId } = await aTalkedArticle()
  const [email, network] = [`edits-${articleId}@visnyk.test`, '198.51.7.4']
  const sent = { articleId, name: 'Соломія', email, network, text: 'Перші слова', form: formToken(articleId, NOW), tellMe: true }
  const { id } = told(await postComment(GUEST, sent, { now: NOW }))
  const letter = await db().letter.findFirstOrThrow({ where: { to: email } })
  const token = /\/comment\/confirm\/([\w-]+)/.exec(letter.text)?.[1] ?? ''
  const { session } = told(await confirmReader(GUEST, { token }, { now: NOW }))
  const edit = async (version: number, text: string) =>
    told(await editComment(GUEST, { session: session.token, commentId: id, version, text, network }, { now: later(30) }))
  return { id, edit }
}

const decide = async (by: Person, { id, version }: { id: string; version: number }) =>
  told(
    await decideComments(by, { decisions: [{ commentId: id, version, expectedStatus: 'pending', action: 'approve' }] }, { now: later(60) }),
  )

test('new words of an author are no decision: a desk hears that they are new, and whoever decided about the old ones is told so', async () => {
  const { id, edit } = await aHeldComment()
  const moderator = await aPerson('moderator', 'Олена')
  expect(await readStanding([id], NOW)).toMatchObject([{ version: 1, change: null, who: '' }])
  await edit(1, 'Другі слова')
  expect(await readStanding([id], NOW)).toMatchObject([{ version: 2, change: 'edited', byId: null, who: '' }])
  const { results, batchId } = await decide(moderator, { id, version: 1 })
  expect(results).toEqual([
    {
      commentId: id,
      outcome: 'conflict',
      current: { status: 'pending', version: 2, change: 'edited', who: '', at: later(30).toISOString() },
    },
  ])
  expect(batchId).toBeNull()
})

test('a decision and its undoing are told apart, each with the name of whoever did it', async () => {
  const { id, edit } = await aHeldComment()
  const [olena, bohdan] = [await aPerson('moderator', 'Олена'), await aPerson('editor', 'Богдан')]
  await edit(1, 'Другі слова')
  const { batchId } = await decide(olena, { id, version: 2 })
  expect(await readStanding([id], NOW)).toMatchObject([{ version: 3, change: 'decided', byId: olena.id, who: 'Олена' }])
  const second = await decide(bohdan, { id, version: 2 })
  expect(second.results).toMatchObject([{ outcome: 'conflict', current: { change: 'decided', status: 'approved', who: 'Олена' } }])
  told(await undoBatch(olena, { batchId }, { now: later(65) }))
  expect(await readStanding([id], NOW)).toMatchObject([{ version: 4, status: 'pending', change: 'undone', byId: olena.id, who: 'Олена' }])
  await edit(4, 'Треті слова')
  expect(await readStanding([id], NOW)).toMatchObject([{ version: 5, change: 'edited' }])
})

test('what nobody touched and cannot be decided so is no one’s decision', async () => {
  const { id } = await aHeldComment()
  const moderator = await aPerson('moderator')
  const decisions = [{ commentId: id, version: 1, expectedStatus: 'pending', action: 'keep' }]
  const { results } = told(await decideComments(moderator, { decisions }, { now: NOW }))
  expect(results).toMatchObject([{ outcome: 'conflict', current: { change: null, who: '', version: 1 } }])
})
