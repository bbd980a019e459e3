// How long people waited, said as people say it: «12 хв», «3 год», «2 дні».
import type { Translator } from '@/lib/i18n/translator'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A dash when there is nothing to measure. */
export function spokenDuration(seconds: number | null, t: Translator<'talk'>): string {
  if (seconds === null) return '—'
  if (seconds < MINUTE) return t('numbers.duration.seconds', { n: Math.round(seconds) })
  if (seconds < 2 * HOUR) return t('numbers.duration.minutes', { n: Math.round(seconds / MINUTE) })
  if (seconds < 2 * DAY) return t('numbers.duration.hours', { n: Math.round(seconds / HOUR) })
  return t('numbers.duration.daysLong', { n: Math.round(seconds / DAY) })
}
