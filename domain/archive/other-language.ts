// Where somebody who reads a part of the archive finds the same part in the other language, or what came out there nearest to it.
import { kyivDay } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { noteShown, touch } from '../touch'
import { spanOfDay, spanOfMonth, spanOfYear } from './calendar'
import { findEdge } from './edge'

/** `of`: a day, a month or a year; so is the answer. Null when nothing came out in that language at all. */
export async function findNearest(locale: Locale, of: string): Promise<string | null> {
  const span = [spanOfYear, spanOfMonth, spanOfDay][of.split('-').length - 1]?.(of)
  if (!span) return null
  const [before, since] = await Promise.all([
    findEdge(locale, { publishedAt: { lt: span.from } }, 'desc'),
    findEdge(locale, { publishedAt: { gte: span.from } }, 'asc'),
  ])
  const isThere = since !== null && since < span.until
  const isEarlierNearer = before && (!since || span.from.getTime() - before.getTime() <= since.getTime() - span.until.getTime())
  const found = isThere ? since : isEarlierNearer ? before : since
  noteChanges(locale, of, { found, isLast: !since })
  return found && kyivDay(found).slice(0, of.length)
}

/** A day of long ago stays as it is; what has nothing after it yet may have tomorrow. */
function noteChanges(locale: Locale, of: string, { found, isLast }: { found: Date | null; isLast: boolean }): void {
  const isDay = of.length === '2026-11-22'.length
  if (!isDay || isLast) noteShown(touch.latest(locale))
  else noteShown(touch.day(of, locale), ...(found ? [touch.day(kyivDay(found), locale)] : []))
}
