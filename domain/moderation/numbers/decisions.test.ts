import { expect, test } from 'vitest'
import { GUEST, ROLES } from '../../actor'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { decideComments, undoBatch } from '../commands'
import { DecisionsAsked, listDecisions } from './decisions'

useDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')

test('decisions are listed newest first, page by page, the undone among them', async () => {
  const [olena, bohdan] = [await aPerson('moderator', 'Олена'), await aPerson('moderator', 'Богдан')]
  const { id: articleId } = await aTalkedArticle()
  const decide = async (by: typeof olena, place: number) => {
    const { id: commentId } = await aComment({ articleId, status: 'pending', text: 'Слова читача' })
    const decision = { commentId, version: 1, expectedStatus: 'pending', action: 'reject', reason: 'hate' }
    // Two of one minute: the id parts them.
    const at = new Date(NOW.getTime() + Math.floor(place / 2) * 60_000)
    return { commentId, ...told(await decideComments(by, { decisions: [decision] }, { now: at })) }
  }
  const made = [await decide(olena, 0), await decide(olena, 1), await decide(olena, 2), await decide(bohdan, 3)]
  told(await undoBatch(bohdan, { batchId: made[3]?.batchId }, { now: new Date(NOW.getTime() + 61_000) }))

  const asked = DecisionsAsked.parse({ limit: 3 })
  const first = await listDecisions(olena, asked)
  const second = await listDecisions(olena, { ...asked, cursor: first?.next ?? '' })
  const all = [...(first?.decisions ?? []), ...(second?.decisions ?? [])]
  expect([first?.decisions.length, second?.next]).toEqual([3, null])
  expect(new Set(all.map(({ commentId }) => commentId))).toEqual(new Set(made.map(({ commentId }) => commentId)))
  expect(all.map(({ at }) => at.getTime())).toEqual(all.map(({ at }) => at.getTime()).toSorted((a, b) => b - a))
  expect(all.find(({ by }) => by?.name === 'Богдан')).toMatchObject({
    articleId,
    action: 'reject',
    reason: 'hate',
    undoneAt: expect.any(Date),
  })
  expect(JSON.stringify(all)).not.toContain('Слова читача')

  expect((await listDecisions(olena, { ...asked, by: bohdan.id }))?.decisions).toHaveLength(1)
  expect((await listDecisions(olena, { ...asked, commentId: made[0]?.commentId }))?.decisions).toMatchObject([{ by: { name: 'Олена' } }])
})

test('they are for those who moderate', async () => {
  const asked = DecisionsAsked.parse({})
  for (const actor of [GUEST, ...(await Promise.all(ROLES.map((role) => aPerson(role))))]) {
    const may = actor.kind === 'person' && ['editor', 'moderator', 'admin'].includes(actor.role)
    expect((await listDecisions(actor, asked)) !== null).toBe(may)
  }
})
