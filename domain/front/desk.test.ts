// What editors are given to arrange a front page with.
import { expect, test } from 'vitest'
import { withdrawArticle } from '../articles/commands'
import { scheduleArticle, setEmbargo } from '../schedule/commands'
import { runDueSchedules } from '../schedule/due'
import { findPaper } from '../settings/queries'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory, told } from '../testing/example-articles'
import { anAuthor, aPerson, aSection } from '../testing/examples'
import { arrangeFront } from './commands'
import { findFrontDesk, findFrontStories, searchFrontStories } from './desk'
import type { DeskStory } from './front-on-desk'
import { listFrontHistory } from './history-desk'
import { findFront } from './queries'

useDatabase()

const at = (hour: number) => new Date(Date.UTC(2027, 2, 1, hour))
const NOON = at(12)

async function aShelf() {
  const sectionId = (await aSection()).id
  return { filed: { sectionId, authorIds: [(await anAuthor()).id] }, place: { locale: 'uk', sectionId } as const }
}

test('the desk has what stands there, the newest, and what waits for its minute', async () => {
  const editor = await aPerson('editor', 'Олена')
  const { filed, place } = await aShelf()
  const [old, newest, coming] = [
    await aLiveStory({ ...filed, now: at(1) }),
    await aLiveStory({ ...filed, now: at(2) }),
    await aDraft({ ...filed, headline: 'Увечері' }),
  ]
  const { articleId, version } = coming
  told(await scheduleArticle(editor, { articleId, kind: 'publish', version, wallTime: '2027-03-01T20:00' }, { now: at(3) }))
  const slots = [[{ articleId: old.articleId }, { articleId, from: at(18) }]]
  told(await arrangeFront(editor, { ...place, baseVersion: 0, slots }, { now: at(4) }))
  const desk = await findFrontDesk(editor, place, NOON)
  expect(desk).toMatchObject({ version: 1, arrangedBy: 'Олена', arrangedAt: at(4), candidates: { kind: 'section' } })
  expect(desk?.slots[0]).toEqual([
    { articleId: old.articleId, from: null, until: null },
    { articleId, from: at(18), until: null },
  ])
  expect(desk?.choices.map(({ id, liveAt }) => [id, liveAt])).toEqual([
    [articleId, at(18)],
    [newest.articleId, null],
    [old.articleId, null],
  ])
})

test('what was withdrawn, and what had its time, is not on the desk any more', async () => {
  const editor = await aPerson('editor')
  const { filed, place } = await aShelf()
  const [withdrawn, ended] = [await aLiveStory(filed), await aLiveStory(filed)]
  const slots = [[{ articleId: withdrawn.articleId }], [{ articleId: ended.articleId, until: at(11) }]]
  told(await arrangeFront(editor, { ...place, baseVersion: 0, slots }))
  told(await withdrawArticle(editor, { articleId: withdrawn.articleId }))
  expect((await findFrontDesk(editor, place, NOON))?.slots).toEqual([[], [], [], []])
  expect((await findFrontDesk(editor, place, at(10)))?.slots[1]).toHaveLength(1)
})

test('a live story of the page is found by words of its headline, whatever letters they have', async () => {
  const editor = await aPerson('editor')
  const { filed, place } = await aShelf()
  const story = await aLiveStory({ ...filed, headline: 'Сто % лелек_повернулися' })
  await aDraft({ ...filed, headline: 'Лелек ще чекають' })
  await aLiveStory({ headline: 'Лелеки деінде' })
  for (const q of ['ЛЕЛЕК', '% лел', 'к_п'])
    expect((await searchFrontStories(editor, place, q)).map(({ id }) => id)).toEqual([story.articleId])
  expect(await searchFrontStories(editor, place, '%%')).toEqual([])
  expect(await searchFrontStories(editor, place, '  ')).toEqual([])
  expect(await searchFrontStories(editor, { locale: 'uk', sectionId: null }, 'лелек')).toHaveLength(2)
})

test('a story that waits for its minute is found before it, by the headline it will have', async () => {
  const editor = await aPerson('editor')
  const { filed, place } = await aShelf()
  const live = await aLiveStory({ ...filed, headline: 'Журавлі вже тут', now: at(1) })
  const { articleId, version } = await aDraft({ ...filed, headline: 'Журавлі летять' })
  await aDraft({ ...filed, headline: 'Журавлі без хвилини' })
  told(await scheduleArticle(editor, { articleId, kind: 'publish', version, wallTime: '2027-03-01T20:00' }, { now: at(3) }))
  const found = (stories: DeskStory[]) => stories.map(({ id, liveAt }) => [id, liveAt])
  const both = [
    [articleId, at(18)],
    [live.articleId, null],
  ]
  expect(found(await searchFrontStories(editor, place, 'ЖУРАВЛІ'))).toEqual(both)
  expect(found(await searchFrontStories(editor, { locale: 'uk', sectionId: null }, 'журавлі лет'))).toEqual([both[0]])
  expect(await searchFrontStories(editor, { locale: 'uk', sectionId: (await aSection()).id }, 'журавлі')).toEqual([])
  expect(found(await findFrontStories(editor, place, [live.articleId, articleId]))).toEqual(both)
})

test('of two editors, the one who comes second finds the waiting story the first one placed', async () => {
  const [first, second] = [await aPerson('editor'), await aPerson('editor')]
  const { filed, place } = await aShelf()
  const { articleId, version } = await aDraft({ ...filed, headline: 'Увечері' })
  told(await scheduleArticle(first, { articleId, kind: 'publish', version, wallTime: '2027-03-01T20:00' }, { now: at(3) }))
  const order = { ...place, baseVersion: 0, slots: [[{ articleId }]] }
  told(await arrangeFront(first, order, { now: at(4) }))
  expect(await arrangeFront(second, order, { now: at(5) })).toMatchObject({ reason: 'frontChangedMeanwhile' })
  const desk = await findFrontDesk(second, place, at(5))
  expect(desk?.slots[0]).toMatchObject([{ articleId }])
  expect(desk?.placed).toMatchObject([{ id: articleId, liveAt: at(18) }])
  expect(await findFrontStories(second, place, [articleId])).toMatchObject([{ id: articleId, liveAt: at(18) }])
})

test('a story under embargo, found and placed ahead, is nothing readers see before its minute', async () => {
  const editor = await aPerson('editor')
  const { filed, place } = await aShelf()
  const { articleId, version } = await aDraft({ ...filed, headline: 'Під ембарго' })
  told(await setEmbargo(editor, { articleId, wallTime: '2027-03-01T20:00' }, { now: at(3) }))
  const plan = { articleId, kind: 'publish', version, wallTime: '2027-03-01T20:00' }
  told(await scheduleArticle(editor, plan, { now: at(3) }))
  expect(await searchFrontStories(editor, place, 'ембарго')).toHaveLength(1)
  const paper = { locale: 'uk', sectionId: null } as const
  const version0 = (await findFrontDesk(editor, paper, NOON))?.version ?? 0
  told(await arrangeFront(editor, { ...paper, baseVersion: version0, slots: [[{ articleId }]] }, { now: at(4) }))
  const seen = JSON.stringify(await findFront(await findPaper('uk'), NOON))
  expect(seen).not.toContain('Під ембарго')
  expect(seen).not.toContain(`"id":"${articleId}"`)
  await runDueSchedules(at(18))
  expect((await findFront(await findPaper('uk'), at(19))).lead?.id).toBe(articleId)
})

test('history says in words what each page changed', async () => {
  const editor = await aPerson('editor')
  const { filed, place } = await aShelf()
  const [one, two] = [await aLiveStory({ ...filed, headline: 'Перший' }), await aLiveStory({ ...filed, headline: 'Другий' })]
  told(await arrangeFront(editor, { ...place, baseVersion: 0, slots: [[one], [two]].map(placed) }))
  told(await arrangeFront(editor, { ...place, baseVersion: 1, slots: [[two], []].map(placed) }))
  told(await arrangeFront(editor, { ...place, baseVersion: 2, slots: [[{ articleId: two.articleId, until: at(20) }]] }))
  const history = await listFrontHistory(editor, place)
  expect(history.map(({ changes }) => changes.map(({ kind, headline, slot }) => `${kind} ${headline} ${slot}`))).toEqual([
    ['timed Другий 1'],
    ['moved Другий 1', 'removed Перший 1'],
    ['placed Перший 1', 'placed Другий 2'],
  ])
})

test('nobody but editors sees the desk, or stories through it', async () => {
  const { filed, place } = await aShelf()
  const story = await aLiveStory({ ...filed, headline: 'Лелеки' })
  for (const role of ['author', 'moderator', 'reader'] as const) {
    const person = await aPerson(role)
    expect(await findFrontDesk(person, place, NOON)).toBeNull()
    expect(await searchFrontStories(person, place, 'Лелеки')).toEqual([])
    expect(await findFrontStories(person, place, [story.articleId])).toEqual([])
  }
})

function placed(stories: { articleId: string }[]) {
  return stories.map(({ articleId }) => ({ articleId }))
}
