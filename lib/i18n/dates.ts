// Times as people say them, always by the clock of Kyiv; exact times for machines stay in UTC.
import type { Locale } from './locale'
import { TIME_ZONE } from './translator'

const TAG: Record<Locale, string> = { uk: 'uk-UA', en: 'en-GB' }
const formats = new Map<string, Intl.DateTimeFormat>()

function format(locale: Locale, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}/${name}`
  let made = formats.get(key)
  if (!made) {
    made = new Intl.DateTimeFormat(TAG[locale], { timeZone: TIME_ZONE, ...options })
    formats.set(key, made)
  }
  return made
}

/** «12 листопада 2026» / "12 November 2026". Intl gives the genitive month and «р.», which a newspaper does not print. */
export function longDate(locale: Locale, at: Date): string {
  const text = format(locale, 'long', { day: 'numeric', month: 'long', year: 'numeric' }).format(at)
  return text.replace(/\sр\.$/, '')
}

/** «12 листопада» / "12 November". */
export function dayAndMonth(locale: Locale, at: Date): string {
  return format(locale, 'day', { day: 'numeric', month: 'long' }).format(at)
}

/** «Листопад 2026» / "November 2026", as a heading. `month` is `2026-11`. */
export function monthAndYear(locale: Locale, month: string): string {
  return capital(`${monthName(locale, month)} ${month.slice(0, 4)}`)
}

/** «листопад» / "November": the month by itself, in the nominative. */
export function monthName(locale: Locale, month: string): string {
  return format(locale, 'month', { month: 'long' }).format(noonOf(`${month}-15`))
}

/** «пн» / "Mon" of the days of a week, Monday first. */
export function weekdayNames(locale: Locale, width: 'short' | 'long'): string[] {
  // 6 July 2026 was a Monday.
  return [6, 7, 8, 9, 10, 11, 12].map((day) =>
    format(locale, `weekday-${width}`, { weekday: width }).format(new Date(Date.UTC(2026, 6, day, 12))),
  )
}

/** Noon in UTC is the same day in Kyiv, summer and winter. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('uk') + text.slice(1)
}

/** «п’ятниця» / "Friday". Intl writes the apostrophe of linguists, a newspaper its own. */
export function weekday(locale: Locale, at: Date): string {
  return format(locale, 'weekday', { weekday: 'long' }).format(at).replace('ʼ', '’')
}

// Those not named here are in the accusative what they are in the nominative.
const ON_DAY: Record<string, string> = { середа: 'середу', 'п’ятниця': 'п’ятницю', субота: 'суботу', неділя: 'неділю' }

/**
 * «в п’ятницю, 1 травня 2099 року, о 08:15» / "on Friday, 1 May 2099, at 08:15": as a sentence goes on after the words `after`.
 * «В» or «у» is chosen by the letters on both sides of it, «об» is for eleven («об одинадцятій»).
 */
export function minuteInSentence(locale: Locale, at: Date, after: string): string {
  const time = clock(locale, at)
  const named = weekday(locale, at)
  if (locale === 'en') return `on ${named}, ${longDate(locale, at)}, at ${time}`
  const day = ON_DAY[named] ?? named
  const isOpen = /[аеєиіїоуюя]$/iu.test(after) && !/^[вф]/u.test(day)
  return `${isOpen ? 'в' : 'у'} ${day}, ${longDate(locale, at)} року, ${time.startsWith('11') ? 'об' : 'о'} ${time}`
}

/** «14:05». */
export function clock(locale: Locale, at: Date): string {
  return format(locale, 'clock', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** «14:05» today, «12 листопада, 14:05» this year, «12 листопада 2027, 14:05» otherwise. */
export function nearTime(locale: Locale, at: Date, now: Date): string {
  const [day, today] = [kyivDay(at), kyivDay(now)]
  if (day === today) return clock(locale, at)
  return day.slice(0, 4) === today.slice(0, 4) ? `${dayAndMonth(locale, at)}, ${clock(locale, at)}` : exactTime(locale, at)
}

/** «12 листопада 2026, 14:05». */
export function exactTime(locale: Locale, at: Date): string {
  return `${longDate(locale, at)}, ${clock(locale, at)}`
}

/** The Canadian way of writing a date is the one of machines. Made once: making a format costs more than a page's query. */
const machineDay = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE })

/** `2026-11-22` in Kyiv: two times are of one day when these are equal. */
export function kyivDay(at: Date): string {
  return machineDay.format(at)
}

/** `2026-11-22T14:05:00+02:00`: the same instant, told by the clock that readers see (RFC 3339, ISO 8601). */
export function machineTime(at: Date): string {
  const offset = kyivOffset(at)
  return shifted(at, offset).slice(0, 19) + offset
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Sun, 22 Nov 2026 14:05:00 +0200`: as letters and RSS write it (RFC 822 with the year of RFC 1123). */
export function letterTime(at: Date): string {
  const offset = kyivOffset(at)
  const clock = shifted(at, offset)
  const [year, month, date] = clock.slice(0, 10).split('-')
  const weekday = WEEKDAYS[new Date(clock).getUTCDay()]
  return `${weekday}, ${date} ${MONTHS[Number(month) - 1]} ${year} ${clock.slice(11, 19)} ${offset.replace(':', '')}`
}

/** What the clock shows, written as if it were UTC. */
function shifted(at: Date, offset: string): string {
  const [hours = 0, minutes = 0] = offset.split(':').map(Number)
  return new Date(at.getTime() + (hours * 60 + minutes) * 60_000).toISOString()
}

const offsets = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' })
/** Of months in which the clocks stay as they are; null for those in which they are changed. A map of ten thousand stories asks each time. */
const offsetsOfMonths = new Map<string, string | null>()

/** `+02:00` in winter, `+03:00` in summer. */
function kyivOffset(at: Date): string {
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()]
  const key = `${year}-${month}`
  let known = offsetsOfMonths.get(key)
  if (known === undefined) {
    const first = readOffset(new Date(Date.UTC(year, month, 1)))
    known = first === readOffset(new Date(Date.UTC(year, month + 1, 1))) ? first : null
    offsetsOfMonths.set(key, known)
  }
  return known ?? readOffset(at)
}

function readOffset(at: Date): string {
  const name = offsets.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '')
}
