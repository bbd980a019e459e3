// The archive for search engines: every year and every month in which something came out. A month leads to its days.
import { db } from '@/lib/db'
import { kyivDay } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { monthsOfYear, spanOfMonth } from '../archive/calendar'
import { noteShown, touch } from '../touch'
import type { MapEntry } from './map-entry'

/** Newest first, each with the time of its last story: one step into the index of live stories for a month. */
export async function listArchivePages(locale: Locale): Promise<MapEntry[]> {
  noteShown(touch.paper(), touch.latest(locale))
  const months = await newestOfMonths(locale)
  return months.flatMap(({ month, at }, place) => {
    const entry = { path: localePath(locale, `/${month.replace('-', '/')}`), changedAt: at }
    const [year] = month.split('-')
    const isLastOfYear = !months[place - 1]?.month.startsWith(`${year}-`)
    return isLastOfYear ? [{ path: localePath(locale, `/${year}`), changedAt: at }, entry] : [entry]
  })
}

async function newestOfMonths(locale: Locale): Promise<{ month: string; at: Date }[]> {
  const spans = (await listYears(locale))
    .flatMap(monthsOfYear)
    .toReversed()
    .flatMap((month) => ({ month, ...spanOfMonth(month) }))
  return await db().$queryRaw<{ month: string; at: Date }[]>`
    select span.month, newest.published_at as at
      from unnest(${spans.map(({ month }) => month)}::text[], ${spans.map(({ from }) => from)}::timestamptz[],
                  ${spans.map(({ until }) => until)}::timestamptz[]) as span(month, since, until)
      cross join lateral (
        select published_at from live_articles
         where locale = ${locale}::"Locale" and published_at >= span.since and published_at < span.until
         order by published_at desc limit 1) newest
     order by span.month desc`
}

/** From the first year of the paper to its last; none for one that has published nothing. */
async function listYears(locale: Locale): Promise<string[]> {
  const edge = (order: 'asc' | 'desc') =>
    db().liveArticle.findFirst({
      where: { locale },
      orderBy: [{ publishedAt: order }, { articleId: order }],
      select: { publishedAt: true },
    })
  const [first, last] = await Promise.all([edge('asc'), edge('desc')])
  if (!first || !last) return []
  const [from, to] = [first, last].map(({ publishedAt }) => Number(kyivDay(publishedAt).slice(0, 4))) as [number, number]
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
}
