import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf, minuteOf, passOf, readWallTime, wallTimeOf } from './wall-time'

/** The last Sundays of March and October: at 01:00 UTC the clock in Kyiv goes from 03:00 to 04:00, and from 04:00 back to 03:00. */
const NIGHTS = [
  { spring: '2024-03-31', autumn: '2024-10-27' },
  { spring: '2025-03-30', autumn: '2025-10-26' },
  { spring: '2026-03-29', autumn: '2026-10-25' },
  { spring: '2027-03-28', autumn: '2027-10-31' },
  { spring: '2028-03-26', autumn: '2028-10-29' },
]

const at = (iso: string) => new Date(iso)

test('an ordinary minute is two hours ahead of UTC in winter and three in summer', () => {
  expect(readWallTime('2026-11-22T14:05')).toEqual({ kind: 'once', at: at('2026-11-22T12:05:00Z') })
  expect(readWallTime('2026-07-22T14:05')).toEqual({ kind: 'once', at: at('2026-07-22T11:05:00Z') })
})

describe.each(NIGHTS)('in the year of $spring', ({ spring, autumn }) => {
  test('the hour from three to four of the spring night is not there', () => {
    expect(readWallTime(`${spring}T02:59`)).toEqual({ kind: 'once', at: at(`${spring}T00:59:00Z`) })
    for (const minute of ['03:00', '03:30', '03:59']) {
      expect(readWallTime(`${spring}T${minute}`)).toEqual({ kind: 'never', from: `${spring}T03:00`, to: `${spring}T04:00` })
      expect(instantOf(`${spring}T${minute}`, false)).toBeNull()
    }
    expect(readWallTime(`${spring}T04:00`)).toEqual({ kind: 'once', at: at(`${spring}T01:00:00Z`) })
  })

  test('the hour from three to four of the autumn night comes twice', () => {
    expect(readWallTime(`${autumn}T02:59`)).toMatchObject({ kind: 'once' })
    for (const minute of ['03:00', '03:30', '03:59']) {
      const clock = minute.slice(3)
      const [first, second] = [at(`${autumn}T00:${clock}:00Z`), at(`${autumn}T01:${clock}:00Z`)]
      expect(readWallTime(`${autumn}T${minute}`)).toEqual({ kind: 'twice', first, second })
      expect(instantOf(`${autumn}T${minute}`, false)).toEqual(first)
      expect(instantOf(`${autumn}T${minute}`, true)).toEqual(second)
    }
    expect(readWallTime(`${autumn}T04:00`)).toEqual({ kind: 'once', at: at(`${autumn}T02:00:00Z`) })
  })
})

test('whatever the moment, the clock shows something that means this moment again', () => {
  const minutes = fc.integer({ min: Date.UTC(2010, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minutes, (minute) => {
      const moment = new Date(minute * 60_000)
      const meaning = readWallTime(wallTimeOf(moment))
      const meant = meaning?.kind === 'twice' ? [meaning.first, meaning.second] : meaning?.kind === 'once' ? [meaning.at] : []
      expect(meant).toContainEqual(moment)
    }),
  )
})

test('a minute that comes twice is asked for again as the one it is', () => {
  const [first, second] = [at('2027-10-31T00:30:00Z'), at('2027-10-31T01:30:00Z')]
  expect([minuteOf(first), minuteOf(second)]).toEqual([
    { wallTime: '2027-10-31T03:30', isSecond: false },
    { wallTime: '2027-10-31T03:30', isSecond: true },
  ])
  expect([first, second, at('2027-10-31T02:30:00Z'), at('2027-03-28T01:30:00Z')].map(passOf)).toEqual(['first', 'second', null, null])
  for (const moment of [first, second]) {
    const { wallTime, isSecond } = minuteOf(moment)
    expect(instantOf(wallTime, isSecond)).toEqual(moment)
  }
})

test('what no calendar has is no minute', () => {
  for (const wrong of ['2026-02-30T10:00', '2026-13-01T10:00', '2026-11-22T24:00', '2026-11-22 14:05', '26-11-22T14:05', '']) {
    expect(readWallTime(wrong)).toBeNull()
  }
})
