// A minute as the newsroom says it, and which of the two it is on the night when an hour comes twice.
import { passOf } from '@/domain/schedule/wall-time'
import { exactTime, minuteInSentence, nearTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** «18:00», «23 листопада, 18:00», «31 жовтня 2027, 03:30, вдруге». */
export function saidMinute(locale: Locale, at: Date, now: Date): string {
  return nearTime(locale, at, now) + whichPass(locale, at)
}

export function saidExactly(locale: Locale, at: Date): string {
  return exactTime(locale, at) + whichPass(locale, at)
}

export function saidInSentence(locale: Locale, at: Date, after: string): string {
  return minuteInSentence(locale, at, after) + whichPass(locale, at)
}

function whichPass(locale: Locale, at: Date): string {
  const pass = passOf(at)
  return pass === null ? '' : `, ${translator(locale, 'publish')(`minute.pass.${pass}`)}`
}
