import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshnessOf } from './freshness'

const NOON = Date.UTC(2026, 10, 22, 10)
const MINUTE_MS = 60_000

test('a page without an end is old only when it is touched', () => {
  expect(freshnessOf(undefined, NOON).freshUntil).toBe(Number.POSITIVE_INFINITY)
})

test('no cache in front may show a page after its end, whenever it was made and whenever it left us', () => {
  const minutes = fc.integer({ min: 1, max: 24 * 60 })
  fc.assert(
    fc.property(minutes, fc.double({ min: 0, max: 1, noNaN: true }), (minutesLeft, part) => {
      const until = NOON + minutesLeft * MINUTE_MS
      const { cacheControl, freshUntil } = freshnessOf(new Date(until), NOON)
      const leftUsAt = NOON + part * (freshUntil - NOON)
      expect(leftUsAt + shownInFrontMs(cacheControl)).toBeLessThanOrEqual(until)
      expect(freshUntil).toBeGreaterThan(NOON)
    }),
  )
})

test('what is left of a page that ended early is its last stretch, in which caches in front ask every time', () => {
  const until = new Date(NOON + 60 * MINUTE_MS)
  const first = freshnessOf(until, NOON)
  expect(freshnessOf(until, first.freshUntil)).toEqual({ cacheControl: 'public, max-age=0, s-maxage=0', freshUntil: until.getTime() })
})

function shownInFrontMs(cacheControl: string): number {
  const seconds = [...cacheControl.matchAll(/(?:s-maxage|stale-while-revalidate)=(\d+)/g)].map(([, value]) => Number(value))
  return 1_000 * seconds.reduce((sum, one) => sum + one, 0)
}
