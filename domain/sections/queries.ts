// A section's stories by numbered pages; the first one is its front page. See docs/decisions/0020-section-pages-have-numbers.md for why a number, and why it costs little.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { CARD, cards, cardTouches } from '../articles/card'
import { NEWEST_FIRST, type Place } from '../articles/cursor'
import { findSectionFront } from '../front/queries'
import { SECTION_PAGE_SIZE, type SectionPage } from '../front/section-front'
import type { Paper, PaperSection } from '../settings/paper'
import { noteShown, touch } from '../touch'

/** The skip stays within ten thousand entries of an index; older stories are found by tag, author, search and sitemap. */
export const LAST_PAGE = 500

export function findSectionBySlug(paper: Paper, slug: string): PaperSection | null {
  return paper.sections.find((section) => section.slug === slug) ?? null
}

/** The section that stood at this address once. */
export async function findMovedSection(paper: Paper, slug: string): Promise<PaperSection | null> {
  const where = { locale_slug: { locale: paper.locale, slug } }
  const old = await db().oldSectionSlug.findUnique({ where, select: { sectionId: true } })
  return paper.sections.find((section) => section.id === old?.sectionId) ?? null
}

/** Null when the section does not go back so far; its first page is there even when empty. */
export async function findSectionPage(
  paper: Paper,
  section: PaperSection,
  { page, now }: { page: number; now: Date },
): Promise<SectionPage | null> {
  const { locale } = paper
  noteShown(touch.section(section.id, locale))
  if (!Number.isSafeInteger(page) || page < 1 || page > LAST_PAGE) return null
  if (page === 1) return { ...(await findSectionFront(paper, section, now)), page }
  const start = await findFirstOfPage({ sectionId: section.id, locale, page })
  if (!start) return null
  const rows = await db().liveArticle.findMany({
    where: { sectionId: section.id, locale, ...from(start) },
    orderBy: [...NEWEST_FIRST],
    take: SECTION_PAGE_SIZE + 1,
    select: CARD,
  })
  const stories = cards(rows.slice(0, SECTION_PAGE_SIZE), paper)
  noteShown(...cardTouches(stories))
  return { lead: null, seconds: [], stories, page, hasOlder: rows.length > SECTION_PAGE_SIZE && page < LAST_PAGE }
}

/** First story of a page: a skip over the index alone, no row of the table is read. */
async function findFirstOfPage({ sectionId, locale, page }: { sectionId: string; locale: Locale; page: number }): Promise<Place | null> {
  const [place] = await db().$queryRaw<Place[]>`
    select published_at as "publishedAt", article_id as "articleId" from live_articles
     where section_id = ${sectionId}::uuid and locale = ${locale}::"Locale"
     order by published_at desc, article_id desc
     offset ${(page - 1) * SECTION_PAGE_SIZE} limit 1`
  return place ?? null
}

/** The place itself and what comes after it. */
function from({ publishedAt, articleId }: Place) {
  return { publishedAt: { lte: publishedAt }, OR: [{ publishedAt: { lt: publishedAt } }, { articleId: { lte: articleId } }] }
}
