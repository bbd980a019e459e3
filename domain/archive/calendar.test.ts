import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kyivDay } from '@/lib/i18n/dates'
import { daysOfMonth, monthsOfYear, spanOfDay, spanOfMonth, spanOfYear, weekdayOf } from './calendar'

const HOUR = 3_600_000
const hoursOf = (day: string) => {
  const span = spanOfDay(day)
  return span && (span.until.getTime() - span.from.getTime()) / HOUR
}

test('a day begins and ends at midnight in Kyiv, also when the clock is moved', () => {
  expect(spanOfDay('2026-11-22')?.from).toEqual(new Date('2026-11-21T22:00Z'))
  expect([hoursOf('2026-11-22'), hoursOf('2026-03-29'), hoursOf('2026-10-25')]).toEqual([24, 23, 25])
})

test('months and years lie beside each other without a gap', () => {
  for (const year of ['1999', '2024', '2026']) {
    const spans = monthsOfYear(year).map(spanOfMonth)
    const whole = spanOfYear(year)
    expect([spans[0]?.from, spans.at(-1)?.until]).toEqual([whole?.from, whole?.until])
    for (const [index, span] of spans.slice(1).entries()) expect(span?.from).toEqual(spans[index]?.until)
  }
})

test('every moment is of the day that the clock in Kyiv shows, and of no other', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1992-01-01'), max: new Date('2098-12-31'), noInvalidDate: true }), (at) => {
      const span = spanOfDay(kyivDay(at))
      expect(span && at >= span.from && at < span.until).toBe(true)
    }),
  )
})

test('February knows leap years, and a week begins on Monday', () => {
  expect(daysOfMonth('2024-02')).toHaveLength(29)
  expect(daysOfMonth('2026-02').at(-1)).toBe('2026-02-28')
  expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([0, 6])
})

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '', '26-01-01', '2026-00-10'])('%s is no day', (day) => {
  expect(spanOfDay(day)).toBeNull()
})

test.each(['2026-13', '2026-00', '2026-1', '3026-01', ''])('%s is no month', (month) => {
  expect(spanOfMonth(month)).toBeNull()
})
