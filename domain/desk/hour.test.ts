import fc from 'fast-check'
import { expect, test } from 'vitest'
import { momentOf, wallTime } from './hour'

test('an hour is said by the clock of Kyiv, summer and winter', () => {
  expect(momentOf('2026-11-22T14:05').toISOString()).toBe('2026-11-22T12:05:00.000Z')
  expect(momentOf('2026-07-01T14:05').toISOString()).toBe('2026-07-01T11:05:00.000Z')
  expect(wallTime(new Date('2026-11-22T12:05:00Z'))).toBe('2026-11-22T14:05')
})

test('the hour that comes twice is the first, the hour that is skipped the one after it', () => {
  expect(momentOf('2026-10-25T03:30').toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(wallTime(momentOf('2026-03-29T03:30'))).toBe('2026-03-29T04:30')
})

test('every other minute comes back as it was said', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2060, 0) }), (ms) => {
      const wall = wallTime(new Date(ms))
      expect(wallTime(momentOf(wall))).toBe(wall)
    }),
  )
})
