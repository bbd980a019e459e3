// The archive: what came out on which day in Kyiv, and nothing that did not.
import { beforeAll, expect, test } from 'vitest'
import { system } from '@/domain/actor'
import { withdrawArticle } from '@/domain/articles/commands'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, told } from '@/domain/testing/example-articles'
import { aSection } from '@/domain/testing/examples'
import { collectShown, type Touch, touch } from '@/domain/touch'
import { db } from '@/lib/db'
import { findArchive, findDay, findLatest, findMonth } from './queries'

useDatabase()

let sectionId = ''
const live = (headline: string, minute: string) => aLiveStory({ headline, sectionId, now: new Date(minute) })
const headlines = (page: { stories: { headline: string }[] } | null) => page?.stories.map((story) => story.headline)

beforeAll(async () => {
  sectionId = (await aSection({ slug: 'arkhiv' })).id
  await live('Торішня', '2025-12-31T21:59:00Z')
  // Two hours ahead of UTC: this minute is of the new year.
  await live('Новорічна', '2025-12-31T22:00:00Z')
  await live('Перед північчю', '2026-11-21T21:59:59Z')
  await live('По півночі', '2026-11-21T22:00:00Z')
  await live('Вечірня', '2026-11-22T21:59:59Z')
  await aDraft({ headline: 'Чернетка', sectionId, now: new Date('2026-11-22T12:00:00Z') })
})

test('a day has what came out between its two midnights in Kyiv, newest first, and leads to the days around it', async () => {
  const day = await findDay(await findPaper('uk'), { day: '2026-11-22' })
  expect(headlines(day)).toEqual(['Вечірня', 'По півночі'])
  expect(day).toMatchObject({ before: '2026-11-21', after: null, cursor: null })
})

test('a day, a month and a year without a story, and what is none, are not there', async () => {
  const paper = await findPaper('uk')
  for (const day of ['2026-11-20', '2027-01-01', '2026-11-31', 'x']) expect(await findDay(paper, { day })).toBeNull()
  for (const month of ['2026-10', '2026-13', 'x']) expect(await findMonth(paper, month)).toBeNull()
  for (const year of ['2024', 'x', '0000']) expect(await findArchive(paper, year)).toBeNull()
  expect(await findDay(paper, { day: '2026-11-22', cursor: 'x' })).toBeNull()
  expect(await findDay(await findPaper('en'), { day: '2026-11-22' })).toBeNull()
})

test('a month marks its days and leads to the nearest months that have any', async () => {
  const month = await findMonth(await findPaper('uk'), '2026-11')
  expect([...(month?.days ?? [])]).toEqual(['2026-11-21', '2026-11-22'])
  expect([month?.before, month?.after]).toEqual(['2026-01', null])
})

test('the archive names years and months, newest year first', async () => {
  const paper = await findPaper('uk')
  expect(await findArchive(paper)).toEqual([
    { year: '2026', months: ['2026-01', '2026-11'] },
    { year: '2025', months: ['2025-12'] },
  ])
  expect(await findArchive(paper, '2025')).toEqual([{ year: '2025', months: ['2025-12'] }])
  expect(await findArchive(await findPaper('en'))).toEqual([])
})

test('the latest are read a page at a time, each story once', async () => {
  const paper = await findPaper('uk')
  for (let minute = 0; minute < 45; minute++) await live(`Хвилина ${minute}`, `2026-11-23T08:${String(minute).padStart(2, '0')}:00Z`)
  const first = await findLatest(paper, {})
  const second = await findLatest(paper, { cursor: first?.cursor ?? '' })
  expect([first?.stories.length, second?.cursor]).toEqual([40, null])
  const all = [...(headlines(first) ?? []), ...(headlines(second) ?? [])]
  expect(all).toHaveLength(await db().liveArticle.count({ where: { locale: 'uk' } }))
  expect(all.slice(0, 2)).toEqual(['Хвилина 44', 'Хвилина 43'])
  expect(new Set(all).size).toBe(all.length)
  const day = await findDay(paper, { day: '2026-11-23' })
  const rest = await findDay(paper, { day: '2026-11-23', cursor: day?.cursor ?? '' })
  expect(headlines(rest)).toEqual(['Хвилина 4', 'Хвилина 3', 'Хвилина 2', 'Хвилина 1', 'Хвилина 0'])
})

test('a day’s page is made again when something of that day comes out or goes, and not for another day', async () => {
  const paper = await findPaper('uk')
  const shown = new Set<Touch>()
  await collectShown(shown, () => findDay(paper, { day: '2026-11-22' }))
  expect(shown).toContain(touch.day('2026-11-22', 'uk'))
  expect(shown).not.toContain(touch.latest('uk'))
  const { articleId } = await live('Пізня', '2026-11-22T20:00:00Z')
  expect(headlines(await findDay(paper, { day: '2026-11-22' }))).toContain('Пізня')
  told(await withdrawArticle(system('test'), { articleId }))
  expect(headlines(await findDay(paper, { day: '2026-11-22' }))).not.toContain('Пізня')
})
