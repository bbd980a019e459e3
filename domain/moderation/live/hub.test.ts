import { afterEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { aPerson } from '../../testing/examples'
import { touch } from '../../touch'
import { claimComment } from '../attending/commands'
import { decideComments } from '../commands'
import type { DeskEvent } from './event'
import { endLines, openLine, tellDesks } from './hub'

useDatabase()
afterEach(endLines)

function aLine(personId: string, lastEventId: string | null = null) {
  const said: string[] = []
  let isEnded = false
  const hangUp = openLine({ personId, send: (text) => said.push(text), end: () => (isEnded = true) }, lastEventId)
  const events = () => said.filter((text) => text.includes('event: desk')).map(parsed)
  return { events, hangUp, isEnded: () => isEnded, numbers: () => said.flatMap((text) => /^id: (\d+)/.exec(text)?.[1] ?? []) }
}

function parsed(text: string): DeskEvent {
  return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '')
}

test('a desk hears what stands otherwise and who did it, together, and nothing a reader wrote', async () => {
  const article = await aTalkedArticle()
  const [olena, other] = [await aPerson('moderator', 'Олена'), await aPerson('editor')]
  const [one, two] = [
    await aComment({ articleId: article.id, status: 'pending' }),
    await aComment({ articleId: article.id, status: 'pending' }),
  ]
  const line = aLine(other.id)
  await decideComments(olena, { decisions: [{ commentId: one.id, version: 1, expectedStatus: 'pending', action: 'approve' }] })
  await claimComment(olena, { commentId: two.id })
  tellDesks([touch.queued(one.id), touch.queued(two.id), touch.queued(one.id)])
  await vi.waitFor(() => expect(line.events()).toHaveLength(1))
  const [event] = line.events()
  const { until } = await db().commentClaim.findUniqueOrThrow({ where: { commentId: two.id }, select: { until: true } })
  const claim = { byId: olena.id, who: 'Олена', until: until.toISOString() }
  expect(event?.comments.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
    [
      { id: one.id, status: 'approved', version: 2, change: 'decided', byId: olena.id, who: 'Олена', isWaiting: false, claim: null },
      { id: two.id, status: 'pending', version: 1, change: null, byId: null, who: '', isWaiting: true, claim },
    ].toSorted((a, b) => a.id.localeCompare(b.id)),
  )
})

test('what comes while a desk is open is counted; what waited already has not come', async () => {
  const article = await aTalkedArticle()
  await aComment({ articleId: article.id, status: 'pending' })
  const line = aLine((await aPerson('moderator')).id)
  await vi.waitFor(async () => {
    const { id } = await aComment({ articleId: article.id, status: 'pending' })
    await vi.waitFor(() => expect(line.events().flatMap(({ arrived }) => arrived.pending)).toContain(id), { timeout: 3_000 })
  }, 12_000)
})

test('a browser that lost its line hears what it missed, and only that', async () => {
  const article = await aTalkedArticle()
  const person = await aPerson('moderator')
  const line = aLine(person.id)
  const say = async () => {
    const { id } = await aComment({ articleId: article.id })
    const before = line.events().length
    tellDesks([touch.queued(id)])
    await vi.waitFor(() => expect(line.events().length).toBeGreaterThan(before))
    return id
  }
  await say()
  const last = line.numbers().at(-1) ?? ''
  const missed = await say()
  const again = aLine(person.id, last)
  expect(again.events().flatMap(({ comments }) => comments.map(({ id }) => id))).toContain(missed)
  expect(again.numbers()).not.toContain(last)
})

test('whoever is shown out hears no more; others do', async () => {
  const [olena, other] = [await aPerson('moderator'), await aPerson('editor')]
  const [hers, theirs] = [aLine(olena.id), aLine(other.id)]
  tellDesks([touch.person(olena.id)])
  expect([hers.isEnded(), theirs.isEnded()]).toEqual([true, false])
})
