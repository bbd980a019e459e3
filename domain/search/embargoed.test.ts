// A story under embargo is found by nobody before its minute, whatever is asked; and how often somebody may ask at all.
import { expect, test } from 'vitest'
import { system } from '@/domain/actor'
import { setEmbargo } from '@/domain/schedule/commands'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { NOW, named, order, SOON_AFTER, TEN } from '@/domain/testing/scheduled-stories'
import { db } from '@/lib/db'
import { publishArticle } from '../articles/commands'
import { indexMissing } from './indexing'
import { SEARCHES, SUGGESTIONS, secondsToWait } from './limits'
import { search, suggest } from './queries'
import { readAsked } from './schema'

useDatabase()

const HOUSE = system('test')

async function found(q: string) {
  const page = await search(readAsked(new URLSearchParams({ q })), { locale: 'uk', now: NOW })
  const suggested = await suggest(q, { locale: 'uk' })
  return { stories: page?.stories.map(({ card }) => card.id), meant: page?.meant, suggested: suggested.map(({ text }) => text) }
}

test('nothing of a story under embargo is found, suggested or guessed before its minute; then it is', async () => {
  await aLiveStory({ headline: 'Звичайний день', now: new Date('2026-11-22T08:00:00Z') })
  const { id: leadMediaId } = await aPhoto()
  const draft = await aDraft({
    headline: 'Квазарний телескоп запрацював',
    standfirst: 'Обсерваторія мовчала до останнього.',
    tags: ['радіоастрономія'],
    ...{ leadMediaId, leadAlt: 'Дзеркало', leadCaption: 'Параболоїд на світанку' },
    now: NOW,
  })
  told(await setEmbargo(HOUSE, { articleId: draft.articleId, ...TEN }, { now: NOW }))
  told(await order(HOUSE, { ...named(draft), kind: 'publish' }))
  expect(await publishArticle(HOUSE, named(draft), { now: NOW })).toMatchObject({ kind: 'refused', reason: 'embargoed' })
  await indexMissing({ until: Date.now() + 10_000 })

  const words = ['квазарний телескоп', 'квазарн', 'обсерваторія', 'радіоастрономія', 'параболоїд', 'велосипедисти']
  for (const q of words) expect(await found(q), q).toMatchObject(q === 'велосипедисти' ? { meant: null } : nothing)
  // A mistake in a word of it is mended to no word of it.
  expect((await found('квазорний')).meant).toBeNull()
  expect(await db().articleSearch.count({ where: { articleId: draft.articleId } })).toBe(0)
  expect(await db().searchWord.count({ where: { word: { startsWith: 'квазарн' } } })).toBe(0)

  told(await publishArticle(HOUSE, named(draft), { now: SOON_AFTER }))
  for (const q of words.slice(0, 5)) expect((await found(q)).stories, q).toEqual([draft.articleId])
  expect((await found('квазарн')).suggested).toEqual(['Квазарний телескоп запрацював'])
})

const nothing = { stories: [], meant: null, suggested: [] }

test('whoever asks too often waits, and neighbours of another network do not', async () => {
  const limit = { ...SEARCHES, name: 'search of a test', points: 2 }
  expect(await secondsToWait(limit, '203.0.113.7')).toBeNull()
  expect(await secondsToWait(limit, '203.0.113.8')).toBeNull()
  expect(await secondsToWait(limit, '203.0.113.9')).toBeGreaterThan(0)
  expect(await secondsToWait(limit, '203.0.114.7')).toBeNull()
  expect(await secondsToWait({ ...SUGGESTIONS, name: 'suggestions of a test' }, '203.0.113.7')).toBeNull()
})
