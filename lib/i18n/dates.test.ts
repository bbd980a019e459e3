// Times for machines, by the clock readers see.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterTime, machineTime } from './dates'

test.each([
  ['2026-11-22T12:05:09Z', '2026-11-22T14:05:09+02:00', 'Sun, 22 Nov 2026 14:05:09 +0200'],
  ['2026-07-01T21:30:00Z', '2026-07-02T00:30:00+03:00', 'Thu, 02 Jul 2026 00:30:00 +0300'],
  ['2026-12-31T22:00:00Z', '2027-01-01T00:00:00+02:00', 'Fri, 01 Jan 2027 00:00:00 +0200'],
  // The night of the clocks: an hour that is there twice is told apart by its offset.
  ['2026-10-25T00:30:00Z', '2026-10-25T03:30:00+03:00', 'Sun, 25 Oct 2026 03:30:00 +0300'],
  ['2026-10-25T01:30:00Z', '2026-10-25T03:30:00+02:00', 'Sun, 25 Oct 2026 03:30:00 +0200'],
])('%s is %s for a program and %s in a letter', (instant, machine, letter) => {
  expect([machineTime(new Date(instant)), letterTime(new Date(instant))]).toEqual([machine, letter])
})

test('whatever the instant, it is read back as the same second', () => {
  const range = { min: new Date('1970-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(range), (at) => {
      const second = Math.floor(at.getTime() / 1_000) * 1_000
      expect([Date.parse(machineTime(at)), Date.parse(letterTime(at))]).toEqual([second, second])
    }),
  )
})
