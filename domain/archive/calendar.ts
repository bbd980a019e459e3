// Days, months and years as the clock in Kyiv has them. A day is `2026-11-22`, a month `2026-11`, a year `2026`.
import { instantOf } from '../schedule/wall-time'

/** From its first moment to the first that is not of it any more. */
export type Span = { from: Date; until: Date }

const DAY_MS = 86_400_000

/** Null for what is no day of a calendar. */
export function spanOfDay(day: string): Span | null {
  return span(day, daysAfter(day, 1))
}

/** Null for what is no month. */
export function spanOfMonth(month: string): Span | null {
  return span(`${month}-01`, `${monthAfter(month)}-01`)
}

/** Null for what is no year of four digits, 1900 to 2099. */
export function spanOfYear(year: string): Span | null {
  return span(`${year}-01-01`, `${Number(year) + 1}-01-01`)
}

/** Every day of a month, in order. */
export function daysOfMonth(month: string): string[] {
  const days: string[] = []
  for (let day = `${month}-01`; day.startsWith(month); day = daysAfter(day, 1)) days.push(day)
  return days
}

export function monthsOfYear(year: string): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}

/** 0 for Monday, with which a week begins in Ukraine. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T12:00Z`).getUTCDay() + 6) % 7
}

function span(first: string, next: string): Span | null {
  // The clock is moved at three and at four in the morning: midnight is there once, every day.
  const [from, until] = [instantOf(`${first}T00:00`, false), instantOf(`${next}T00:00`, false)]
  return from && until && { from, until }
}

/** Reckoned in UTC, where all days are equally long. */
function daysAfter(day: string, days: number): string {
  const at = Date.parse(`${day}T00:00Z`)
  return Number.isNaN(at) ? '' : new Date(at + days * DAY_MS).toISOString().slice(0, 10)
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
