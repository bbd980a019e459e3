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
  const ids = () => said.flatMap((text) => /^id: (\S+)/.exec(text)?.[1] ?? [])
  return { events, hangUp, isEnded: () => isEnded, ids, isReset: () => said.some((text) => text.includes('event: reset')) }
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
  const last = line.ids().at(-1) ?? ''
  const missed = await say()
  const again = aLine(person.id, last)
  expect(again.events().flatMap(({ comments }) => comments.map(({ id }) => id))).toContain(missed)
  expect(again.ids()).not.toContain(last)
  expect(again.isReset()).toBe(false)
})

test('the only desk that lost its line hears what happened while nobody listened', async () => {
  const person = await aPerson('moderator')
  const { id } = await aComment({ articleId: (await aTalkedArticle()).id })
  const line = aLine(person.id)
  const [before = ''] = line.ids()
  line.hangUp()
  tellDesks([touch.queued(id)])
  await vi.waitFor(() => {
    const again = aLine(person.id, before)
    again.hangUp()
    expect(again.events().flatMap(({ comments }) => comments)).toMatchObject([{ id }])
    expect(again.isReset()).toBe(false)
  })
})

test('whoever was away too long, or heard another process, is told to look at everything again', async () => {
  const person = await aPerson('moderator')
  expect(aLine(person.id, '1764417600000').isReset()).toBe(true)
  expect(aLine(person.id).isReset()).toBe(false)
  const heard = aLine(person.id).ids().at(-1) ?? ''
  expect(aLine(person.id, heard).isReset()).toBe(false)
  endLines()
  expect(aLine(person.id, heard).isReset()).toBe(true)
})

test('for a minute after the last line everything is heard, and no longer', async () => {
  const { id: personId } = await aPerson('moderator')
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const line = aLine(personId)
  const last = line.ids().at(-1) ?? ''
  line.hangUp()
  vi.advanceTimersByTime(59_000)
  const soon = aLine(personId, last)
  expect(soon.isReset()).toBe(false)
  soon.hangUp()
  vi.advanceTimersByTime(60_000)
  expect(aLine(personId, last).isReset()).toBe(true)
  vi.useRealTimers()
})

test('whoever is shown out hears no more; others do', async () => {
  const [olena, other] = [await aPerson('moderator'), await aPerson('editor')]
  const [hers, theirs] = [aLine(olena.id), aLine(other.id)]
  tellDesks([touch.person(olena.id)])
  expect([hers.isEnded(), theirs.isEnded()]).toEqual([true, false])
})
