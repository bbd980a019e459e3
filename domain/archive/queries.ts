// What came out when. No page of the archive counts anything or reads more rows than it shows: days and months are asked whether
// anything is in them, each by one step into the index of live stories, so an archive of any length answers alike.
import { db } from '@/lib/db'
import { kyivDay } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { CARD, cards, cardTouches } from '../articles/card'
import { after, NEWEST_FIRST, pageOf, readCursor } from '../articles/cursor'
import type { Paper } from '../settings/paper'
import { noteShown, touch } from '../touch'
import type { ArchivePage, DayPage, LatestPage, MonthPage } from './archive-page'
import { daysOfMonth, monthsOfYear, type Span, spanOfDay, spanOfMonth, spanOfYear } from './calendar'
import { findEdge } from './edge'

const PAGE_SIZE = 40

/** Null for a day on which nothing came out, and for a cursor that is none of ours. */
export async function findDay(paper: Paper, { day, cursor }: { day: string; cursor?: string }): Promise<DayPage | null> {
  const span = spanOfDay(day)
  const place = cursor === undefined ? null : readCursor(cursor)
  if (!span || (cursor !== undefined && !place)) return null
  const { locale } = paper
  noteShown(touch.day(day, locale))
  const { from, until } = span
  const [rows, before, next] = await Promise.all([
    db().liveArticle.findMany({
      where: { AND: [{ locale, publishedAt: { gte: from, lt: until } }, after(place)] },
      orderBy: [...NEWEST_FIRST],
      take: PAGE_SIZE + 1,
      select: CARD,
    }),
    findEdge(locale, { publishedAt: { lt: from } }, 'desc'),
    findEdge(locale, { publishedAt: { gte: until } }, 'asc'),
  ])
  if (rows.length === 0) return null
  const page = pageOf(rows, PAGE_SIZE)
  const stories = cards(page.rows, paper)
  const [dayBefore, dayAfter] = [before && kyivDay(before), next && kyivDay(next)]
  noteShown(...cardTouches(stories), ...[dayBefore, dayAfter].flatMap((one) => (one ? [touch.day(one, locale)] : [])))
  // The last day of all has another after it as soon as something comes out on one.
  if (!dayAfter) noteShown(touch.latest(locale))
  return { day, stories, cursor: page.cursor, before: dayBefore, after: dayAfter }
}

/** Null for a month in which nothing came out. */
export async function findMonth({ locale }: Paper, month: string): Promise<MonthPage | null> {
  const span = spanOfMonth(month)
  if (!span) return null
  noteShown(touch.latest(locale))
  const [days, before, next] = await Promise.all([
    havingStories(locale, daysOfMonth(month), spanOfDay),
    findEdge(locale, { publishedAt: { lt: span.from } }, 'desc'),
    findEdge(locale, { publishedAt: { gte: span.until } }, 'asc'),
  ])
  if (days.length === 0) return null
  return { month, days: new Set(days), before: before && kyivDay(before).slice(0, 7), after: next && kyivDay(next).slice(0, 7) }
}

/** Of one year, or of all there are; null for a year in which nothing came out. */
export async function findArchive({ locale }: Paper, year?: string): Promise<ArchivePage | null> {
  if (year !== undefined && !spanOfYear(year)) return null
  noteShown(touch.latest(locale))
  const years = year === undefined ? await yearsOf(locale) : [year]
  const months = await havingStories(locale, years.flatMap(monthsOfYear), spanOfMonth)
  if (year !== undefined && months.length === 0) return null
  return years.map((one) => ({ year: one, months: months.filter((month) => month.startsWith(one)) })).filter((one) => one.months.length > 0)
}

/** Null for a cursor that is none of ours, or after which nothing came out. */
export async function findLatest(paper: Paper, { cursor }: { cursor?: string }): Promise<LatestPage | null> {
  const place = cursor === undefined ? null : readCursor(cursor)
  if (cursor !== undefined && !place) return null
  const { locale } = paper
  const rows = await db().liveArticle.findMany({
    where: { locale, ...after(place) },
    orderBy: [...NEWEST_FIRST],
    take: PAGE_SIZE + 1,
    select: CARD,
  })
  noteShown(touch.latest(locale))
  if (place && rows.length === 0) return null
  const page = pageOf(rows, PAGE_SIZE)
  const stories = cards(page.rows, paper)
  noteShown(...cardTouches(stories))
  return { stories, cursor: page.cursor }
}

/** Newest year first; none for a paper that has published nothing. */
async function yearsOf(locale: Locale): Promise<string[]> {
  const [first, last] = await Promise.all([findEdge(locale, {}, 'asc'), findEdge(locale, {}, 'desc')])
  if (!first || !last) return []
  const [from, to] = [Number(kyivDay(first).slice(0, 4)), Number(kyivDay(last).slice(0, 4))]
  return Array.from({ length: to - from + 1 }, (_, index) => String(to - index))
}

/** Of these days or months the ones in which something came out, in their order. */
async function havingStories(locale: Locale, names: readonly string[], spanOf: (name: string) => Span | null): Promise<string[]> {
  const spans = names.flatMap((name) => {
    const span = spanOf(name)
    return span ? [{ name, ...span }] : []
  })
  const rows = await db().$queryRaw<{ name: string }[]>`
    select name from unnest(${spans.map(({ name }) => name)}::text[], ${spans.map(({ from }) => from)}::timestamptz[],
                            ${spans.map(({ until }) => until)}::timestamptz[]) as span(name, since, until)
     where exists (select 1 from live_articles
                    where locale = ${locale}::"Locale" and published_at >= span.since and published_at < span.until)`
  const found = new Set(rows.map(({ name }) => name))
  return names.filter((name) => found.has(name))
}
