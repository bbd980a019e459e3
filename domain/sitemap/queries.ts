// Every address a search engine should know, with the time of its last change that counts; and what was news in the last two days.
import { db } from '@/lib/db'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { MAPPED_PAGES } from '../addresses/standing'
import { NEWEST_FIRST } from '../articles/cursor'
import type { Paper } from '../settings/paper'
import { findPaper } from '../settings/queries'
import { noteShown, noteShownUntil, touch } from '../touch'
import { listArchivePages } from './archive'
import { inFile, listStoryFiles, MOST_IN_FILE, type StoryFile } from './files'
import type { MapEntry } from './map-entry'

export type News = { path: string; title: string; publishedAt: Date }

/** A file that waits to be divided is still one the protocol allows. */
const MOST_ALLOWED = 50_000
const NEWS_MS = 48 * 60 * 60 * 1_000
const MOST_NEWS = 1_000

/** Files beside those of stories, and what each lists. */
export const LIST = {
  pages: listPages,
  authors: ({ locale }: Paper) => listAuthorPages(locale),
  tags: ({ locale }: Paper) => listTagPages(locale),
  archive: ({ locale }: Paper) => listArchivePages(locale),
} as const satisfies Record<string, (paper: Paper) => Promise<MapEntry[]>>
const LISTS = Object.keys(LIST) as (keyof typeof LIST)[]

/** The files of a language, and when each changed last: as its newest entry says. */
export async function listMapFiles(locale: Locale): Promise<MapEntry[]> {
  noteShown(touch.paper(), touch.latest(locale))
  const stories = await listStoryFiles(db(), locale)
  const at = (name: string | number) => localePath(locale, `/sitemap-${name}.xml`)
  const [lists, times] = await Promise.all([
    Promise.all(LISTS.map(async (name) => ({ path: at(name), changedAt: newestOf(await LIST[name](await findPaper(locale))) }))),
    Promise.all(stories.map((file) => findChange(locale, file))),
  ])
  return [...lists, ...stories.map(({ number }, place) => ({ path: at(number), changedAt: times[place] ?? null }))]
}

async function findChange(locale: Locale, file: StoryFile): Promise<Date | null> {
  const where = inFile(locale, file)
  const newest = { where, orderBy: { publishedAt: 'desc' }, select: { publishedAt: true } } as const
  const [published, updated] = await Promise.all([
    db().liveArticle.findFirst(newest),
    db().liveArticle.aggregate({ where: { ...where, updatedAt: { not: null } }, _max: { updatedAt: true } }),
  ])
  return later(published?.publishedAt ?? null, updated._max.updatedAt)
}

/** Null when there is no file of this number. */
export async function findStoryFile(paper: Paper, number: number): Promise<MapEntry[] | null> {
  const { locale } = paper
  const file = (await listStoryFiles(db(), locale)).find((one) => one.number === number)
  if (!file) return null
  const rows = await db().liveArticle.findMany({
    where: inFile(locale, file),
    orderBy: [{ publishedAt: 'asc' }, { articleId: 'asc' }],
    take: MOST_ALLOWED,
    select: { slug: true, sectionId: true, publishedAt: true, updatedAt: true },
  })
  noteShown(touch.paper(), ...(file.until ? monthsOf(locale, rows) : [touch.latest(locale)]))
  const sections = new Map(paper.sections.map((section) => [section.id, section.slug]))
  return rows.flatMap(({ slug, sectionId, publishedAt, updatedAt }) => {
    const section = sections.get(sectionId)
    return section ? [{ path: localePath(locale, `/${section}/${slug}`), changedAt: updatedAt ?? publishedAt }] : []
  })
}

/** What is closed is old when a story of one of its months changes. */
function monthsOf(locale: Locale, rows: readonly { publishedAt: Date }[]) {
  return [...new Set(rows.map(({ publishedAt }) => touch.month(locale, publishedAt)))]
}

/** The front page, sections, and what the paper says of itself. */
export async function listPages({ locale, sections, standards }: Paper): Promise<MapEntry[]> {
  noteShown(touch.paper(), touch.latest(locale), touch.corrections(locale))
  const [stories, correction] = await Promise.all([
    Promise.all([null, ...sections.map(({ id }) => id)].map((sectionId) => findNewest(locale, sectionId))),
    db().publishedChange.findFirst({
      where: { locale, kind: 'correction', article: { live: { isNot: null } } },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      select: { at: true },
    }),
  ])
  const page = (path: string, changedAt: Date | null) => ({ path: localePath(locale, path), changedAt })
  const newest = stories[0] ?? null
  const changes: Record<(typeof MAPPED_PAGES)[number], Date | null> = {
    ...{ latest: newest, archive: newest, corrections: correction?.at ?? null, rules: null },
  }
  return [
    page('/', newest),
    ...sections.map(({ slug }, place) => page(`/${slug}`, stories[place + 1] ?? null)),
    ...MAPPED_PAGES.map((name) => page(`/${name}`, changes[name])),
    ...(standards ? [page('/standards', standards.changedAt)] : []),
  ]
}

async function findNewest(locale: Locale, sectionId: string | null): Promise<Date | null> {
  const where = sectionId ? { locale, sectionId } : { locale }
  const newest = await db().liveArticle.findFirst({ where, orderBy: [...NEWEST_FIRST], select: { publishedAt: true } })
  return newest?.publishedAt ?? null
}

type Listed = { slug: string; at: Date }

/** Authors of whom something is live in the language they have a page in. */
export async function listAuthorPages(locale: Locale): Promise<MapEntry[]> {
  noteShown(touch.paper(), touch.latest(locale))
  const rows = await db().$queryRaw<Listed[]>`
    select authors.slug, newest.published_at as at
      from authors join author_profiles profile on profile.author_id = authors.id and profile.locale = ${locale}::"Locale"
      cross join lateral (
        select signed.published_at from live_bylines signed join live_articles live using (article_id)
         where signed.author_id = authors.id and live.locale = ${locale}::"Locale" order by signed.published_at desc limit 1) newest
     order by authors.id limit ${MOST_IN_FILE}`
  return rows.map(({ slug, at }) => ({ path: localePath(locale, `/author/${slug}`), changedAt: at }))
}

/** The newest tags, when there are more than a file should hold: the others are found by links. */
export async function listTagPages(locale: Locale): Promise<MapEntry[]> {
  noteShown(touch.paper(), touch.latest(locale))
  const rows = await db().$queryRaw<Listed[]>`
    select tags.slug, newest.published_at as at
      from tags cross join lateral (
        select published_at from live_tags where tag_id = tags.id order by published_at desc, article_id desc limit 1) newest
     where tags.locale = ${locale}::"Locale" order by tags.id desc limit ${MOST_IN_FILE}`
  return rows.map(({ slug, at }) => ({ path: localePath(locale, `/tag/${slug}`), changedAt: at }))
}

/** First published within two days; the page of it grows old by itself. */
export async function listNews(paper: Paper, now: Date): Promise<News[]> {
  const { locale } = paper
  noteShown(touch.paper(), touch.latest(locale))
  const rows = await db().liveArticle.findMany({
    where: { locale, publishedAt: { gt: new Date(now.getTime() - NEWS_MS), lte: now } },
    orderBy: [...NEWEST_FIRST],
    take: MOST_NEWS,
    select: { slug: true, sectionId: true, headline: true, publishedAt: true },
  })
  const oldest = rows.at(-1)
  if (oldest) noteShownUntil(new Date(oldest.publishedAt.getTime() + NEWS_MS))
  const sections = new Map(paper.sections.map((section) => [section.id, section.slug]))
  return rows.flatMap(({ slug, sectionId, headline, publishedAt }) => {
    const section = sections.get(sectionId)
    return section ? [{ path: localePath(locale, `/${section}/${slug}`), title: headline, publishedAt }] : []
  })
}

function newestOf(entries: readonly MapEntry[]): Date | null {
  return entries.reduce<Date | null>((newest, { changedAt }) => later(newest, changedAt), null)
}

function later(one: Date | null, other: Date | null): Date | null {
  return one && other ? (one > other ? one : other) : (one ?? other)
}
