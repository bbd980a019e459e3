// The archive in the other language: the same day, or the nearest on which something came out there.
import { expect, test } from 'vitest'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aLiveStory } from '@/domain/testing/example-articles'
import { collectShown, type Shown } from '../touch'
import { findNearest } from './other-language'

aFreshDatabase()

test('is where the same day, month or year is, else the nearest', async () => {
  expect(await findNearest('en', '2026-11-20')).toBeNull()
  for (const day of ['2026-09-10', '2026-11-20', '2026-11-26']) {
    await aLiveStory({ locale: 'en', now: new Date(`${day}T08:00:00Z`) })
  }
  const found: [of: string, nearest: string][] = [
    ['2026-11-20', '2026-11-20'],
    ['2026-11-22', '2026-11-20'],
    ['2026-11-24', '2026-11-26'],
    ['2026-12-30', '2026-11-26'],
    ['2020-01-01', '2026-09-10'],
    ['2026-11', '2026-11'],
    ['2026-08', '2026-09'],
    ['2026', '2026'],
    ['2024', '2026'],
  ]
  for (const [of, nearest] of found) expect([of, await findNearest('en', of)]).toEqual([of, nearest])
  expect(await findNearest('en', 'колись')).toBeNull()
})

test('grows old with the days it is made of, the last one with whatever comes out next', async () => {
  const touchesOf = async (of: string) => {
    const shown: Shown = new Set()
    await collectShown(shown, () => findNearest('en', of))
    return [...shown]
  }
  expect(await touchesOf('2026-11-22')).toEqual(['day:2026-11-22:en', 'day:2026-11-20:en'])
  expect(await touchesOf('2026-12-30')).toEqual(['latest:en'])
  expect(await touchesOf('2026-11')).toEqual(['latest:en'])
})
