// The hour a draft is due: people say it by the clock of Kyiv, the database keeps a moment.
import { TIME_ZONE } from '@/lib/i18n/translator'

const MINUTE_MS = 60_000
/** The Swedish way of writing a time is the one of a browser's field: `2026-11-22 14:05`. */
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'short' })

/** `2026-11-22T14:05`, as a field of a form holds it. */
export function wallTime(at: Date): string {
  return format.format(at).replace(' ', 'T')
}

/** The moment a clock in Kyiv shows this. Of an hour that comes twice the first; an hour that is skipped is the one after it. */
export function momentOf(wall: string): Date {
  const asUtc = new Date(`${wall}:00Z`).getTime()
  const moments = [asUtc - offsetAt(asUtc - 3 * 60 * MINUTE_MS), asUtc - offsetAt(asUtc)]
  const exact = moments.filter((moment) => wallTime(new Date(moment)) === wall)
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...moments))
}

/** How far Kyiv is before Greenwich at a moment, in milliseconds. */
function offsetAt(moment: number): number {
  const whole = Math.floor(moment / MINUTE_MS) * MINUTE_MS
  return new Date(`${wallTime(new Date(whole))}:00Z`).getTime() - whole
}
