import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeRateLimits } from '@/lib/rate-limit'
import { decideComments } from '../../moderation/commands'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { aConfirmedWriter, aWriter, saidBy, WRITTEN_AT } from '../../testing/readers'
import { exportOwn, findStatus } from './queries'

useDatabase()
afterAll(closeRateLimits)

const NOW = WRITTEN_AT

async function taken(session: string) {
  const everything = await exportOwn(session, NOW)
  if (!everything) throw new Error('Nobody is known by this cookie.')
  return everything
}

test('a stranger who typed the address of another is not handed to its owner', async () => {
  const writer = aWriter()
  const { comment, session } = await aConfirmedWriter(writer)
  const stranger = { email: writer.email, network: '203.0.113.77' }
  const held = await saidBy(stranger, { text: 'Слова, яких ніхто не бачив' })
  const seen = await saidBy(stranger, { text: 'Слова, які бачать усі' })
  await db().comment.update({ where: { id: seen.id }, data: { status: 'approved' } })

  const { comments, unconfirmed } = await taken(session)
  expect(comments).toMatchObject([{ id: comment.id, sender: writer }])
  expect(unconfirmed).toMatchObject([{ id: held.id }, { id: seen.id, text: 'Слова, які бачать усі' }])
  const all = JSON.stringify({ comments, unconfirmed })
  expect(all).not.toContain(stranger.network)
  expect(all).not.toContain('ніхто не бачив')
})

test('what was caught as spam stands there as its author was told', async () => {
  const moderator = await aPerson('moderator')
  const { comment, session } = await aConfirmedWriter(aWriter())
  const decide = async (version: number, expectedStatus: string, action: string) =>
    told(await decideComments(moderator, { decisions: [{ commentId: comment.id, version, expectedStatus, action }] }, { now: NOW }))
  const asKnown = async () => {
    const status = await findStatus(comment.link, NOW)
    return { status: status?.status, decidedAt: status?.decidedAt, rejectionReason: status?.reason }
  }
  await decide(1, 'pending', 'spam')
  const caught = await taken(session)
  expect(caught.comments).toMatchObject([{ status: 'pending', decidedAt: null, rejectionReason: null }])
  expect(caught.comments).toMatchObject([await asKnown()])
  expect(JSON.stringify({ ...caught, letters: [] })).not.toMatch(/spam|decisions|"rejected":/)

  await decide(2, 'spam', 'approve')
  await decide(3, 'approved', 'spam')
  expect((await taken(session)).comments).toMatchObject([{ status: 'rejected', decidedAt: NOW, rejectionReason: 'advertising' }])
  expect((await taken(session)).comments).toMatchObject([await asKnown()])
})
