// «сьогодні о 14:05», «вчора», «12 листопада»: no finer than the minute of publication, so a page kept for a while stays true.
import { clock, dayAndMonth, kyivDay, longDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Moment = { at: Date; now: Date; locale: Locale }

export function spokenTime({ at, now, locale }: Moment): string {
  const t = translator(locale, 'site')
  const time = clock(locale, at)
  switch (daysBetween(at, now)) {
    case 0:
      // «об одинадцятій», but «о дванадцятій».
      return t(time.startsWith('11') ? 'time.todayAtEleven' : 'time.today', { time })
    case 1:
      return t('time.yesterday')
    default:
      return date({ at, now, locale })
  }
}

export function shortTime({ at, now, locale }: Moment): string {
  switch (daysBetween(at, now)) {
    case 0:
      return clock(locale, at)
    case 1:
      return translator(locale, 'site')('time.yesterday')
    default:
      return date({ at, now, locale })
  }
}

function date({ at, now, locale }: Moment): string {
  const isThisYear = kyivDay(at).slice(0, 4) === kyivDay(now).slice(0, 4)
  return isThisYear ? dayAndMonth(locale, at) : longDate(locale, at)
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Whole calendar days of Kyiv from `at` to `now`; days, not hours, so the change of clocks does not matter. */
function daysBetween(at: Date, now: Date): number {
  return (Date.parse(kyivDay(now)) - Date.parse(kyivDay(at))) / DAY_MS
}
