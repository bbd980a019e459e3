// A minute as an editor says it: «о 18:00» today, «23 листопада, 18:00» otherwise.
import { clock, dayAndMonth, kyivDay } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'

export function spokenMinute(locale: Locale, at: Date, now: Date): string {
  const time = clock(locale, at)
  return kyivDay(at) === kyivDay(now) ? time : `${dayAndMonth(locale, at)}, ${time}`
}
