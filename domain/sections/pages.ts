// The numbered pages of a section, counted from its oldest story: one that is full keeps its number and its stories for good, and
// nothing is counted to find it. What is newer than the last of them stands on the section's own page. See docs/decisions/0083.
import type { Reader, Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import type { Place } from '../articles/cursor'
import { SECTION_FRONT_LEAST, SECTION_FRONT_MOST, SECTION_PAGE_SIZE } from '../front/section-front'

/** A page of twice as many stories is no page any more. */
export const MOST_ON_PAGE = 2 * SECTION_PAGE_SIZE

export type Shelf = { sectionId: string; locale: Locale }
type PageEnd = Place & { number: number }

/** Nothing was published before there were computers to write down when. */
const BEFORE_ALL: PageEnd = { number: 0, publishedAt: new Date(0), articleId: '00000000-0000-0000-0000-000000000000' }

const END = { number: true, publishedAt: true, articleId: true } as const

/** Null while everything stands on the section's own page. */
export async function findLastPage(reader: Reader, shelf: Shelf): Promise<PageEnd | null> {
  return await reader.sectionPage.findFirst({ where: shelf, orderBy: { number: 'desc' }, select: END })
}

/** Ends of the page, and of those before and after it where there are such. */
export async function findEndsAround(reader: Reader, shelf: Shelf, page: number): Promise<(number: number) => PageEnd | null> {
  const ends = await reader.sectionPage.findMany({ where: { ...shelf, number: { in: [page - 1, page, page + 1] } }, select: END })
  return (number) => ends.find((end) => end.number === number) ?? null
}

/** Called when a story has come out: a look at thirty entries of an index, and seldom more. @returns how many pages were closed. */
export async function closeFullPages(tx: Tx, shelf: Shelf): Promise<number> {
  if (!(await isFull(tx, shelf))) return 0
  // Two stories of one moment must not close one page twice.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`visnyk.pages.${shelf.sectionId}.${shelf.locale}`}))`
  return await closePages(tx, shelf)
}

async function isFull(tx: Tx, shelf: Shelf): Promise<boolean> {
  const last = await findLastPage(tx, shelf)
  const open = await tx.liveArticle.findMany({
    where: { ...shelf, ...(last ? newerThan(last) : {}) },
    orderBy: [{ publishedAt: 'desc' }, { articleId: 'desc' }],
    take: SECTION_FRONT_MOST + 1,
    select: { articleId: true },
  })
  return open.length > SECTION_FRONT_MOST
}

/** Everything after the last page is divided; enough is left for the section's own page. */
async function closePages(tx: Tx, shelf: Shelf): Promise<number> {
  const { sectionId, locale } = shelf
  const { number, publishedAt, articleId } = (await findLastPage(tx, shelf)) ?? BEFORE_ALL
  return await tx.$executeRaw`
    insert into section_pages (section_id, locale, number, published_at, article_id)
    select ${sectionId}::uuid, ${locale}::"Locale", ${number}::int + place / ${SECTION_PAGE_SIZE}::int, published_at, article_id
      from (select published_at, article_id, row_number() over (order by published_at, article_id) as place, count(*) over () as found
              from live_articles
             where section_id = ${sectionId}::uuid and locale = ${locale}::"Locale"
               and (published_at, article_id) > (${publishedAt}::timestamptz, ${articleId}::uuid)) as opened
     where place % ${SECTION_PAGE_SIZE}::int = 0 and found - place >= ${SECTION_FRONT_LEAST}::int`
}

/** Prisma's condition for what comes after the end of a page. */
export function newerThan({ publishedAt, articleId }: Place) {
  return { publishedAt: { gte: publishedAt }, OR: [{ publishedAt: { gt: publishedAt } }, { articleId: { gt: articleId } }] }
}

/** The end itself and what comes before it. */
export function upTo({ publishedAt, articleId }: Place) {
  return { publishedAt: { lte: publishedAt }, OR: [{ publishedAt: { lt: publishedAt } }, { articleId: { lte: articleId } }] }
}

export function isNewer(one: Place, other: Place): boolean {
  const [at, otherAt] = [one.publishedAt.getTime(), other.publishedAt.getTime()]
  return at > otherAt || (at === otherAt && one.articleId > other.articleId)
}
