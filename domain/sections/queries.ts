// A section's stories: the newest on its own page, the others on numbered ones. See docs/decisions/0083-section-pages-are-counted-from-the-oldest.md.
import { db } from '@/lib/db'
import { CARD, cards, cardTouches } from '../articles/card'
import { NEWEST_FIRST, type Place } from '../articles/cursor'
import { findSectionFront } from '../front/queries'
import type { SectionPage } from '../front/section-front'
import type { Paper, PaperSection } from '../settings/paper'
import { noteShown, touch } from '../touch'
import { findEndsAround, findLastPage, MOST_ON_PAGE, newerThan, upTo } from './pages'

/** Beyond it a number is no number of a page: the database keeps four bytes. */
const MOST_PAGES = 999_999
/** Ten years. */
const MOST_MONTHS = 120

export function findSectionBySlug(paper: Paper, slug: string): PaperSection | null {
  return paper.sections.find((section) => section.slug === slug) ?? null
}

/** The section that stood at this address once. */
export async function findMovedSection(paper: Paper, slug: string): Promise<PaperSection | null> {
  const where = { locale_slug: { locale: paper.locale, slug } }
  const old = await db().oldSectionSlug.findUnique({ where, select: { sectionId: true } })
  return paper.sections.find((section) => section.id === old?.sectionId) ?? null
}

/** `page`: null for the section's own one, which is there even when empty. Null for a number that no page has. */
export async function findSectionPage(
  paper: Paper,
  section: PaperSection,
  { page, now }: { page: number | null; now: Date },
): Promise<SectionPage | null> {
  const { locale } = paper
  if (page === null) return await findSectionFront(paper, section, now)
  const shelf = { sectionId: section.id, locale }
  noteShown(touch.sectionPages(section.id, locale))
  if (!Number.isSafeInteger(page) || page < 1 || page > MOST_PAGES) return null
  const endOf = await findEndsAround(db(), shelf, page)
  const [before, end, after] = [endOf(page - 1), endOf(page), endOf(page + 1)]
  // The last one leads to the section's own page until the next is full.
  if (!after) noteShown(touch.section(section.id, locale))
  if (!end) return null
  const rows = await db().liveArticle.findMany({
    where: { ...shelf, AND: [upTo(end), before ? newerThan(before) : {}] },
    orderBy: [...NEWEST_FIRST],
    take: MOST_ON_PAGE,
    select: CARD,
  })
  const stories = cards(rows, paper)
  noteShown(...cardTouches(stories), ...monthsBetween(before ?? rows.at(-1) ?? end, end).map((month) => touch.month(locale, month)))
  return { lead: null, seconds: [], stories, page, newer: after ? page + 1 : 'front', older: page > 1 ? page - 1 : null }
}

/** The page that is not full yet: its stories stand on the section's own page, and so will its number one day. */
export async function isOpenPage({ locale }: Paper, { id: sectionId }: PaperSection, page: number): Promise<boolean> {
  noteShown(touch.section(sectionId, locale))
  return page === ((await findLastPage(db(), { sectionId, locale }))?.number ?? 0) + 1
}

/** What comes into a page of long ago is of one of its months; a page of years is noticed by its first and last ones. */
function monthsBetween({ publishedAt: first }: Place, { publishedAt: last }: Place): Date[] {
  const months: Date[] = []
  for (let at = first; at < last && months.length < MOST_MONTHS; at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1)))
    months.push(at)
  return [...months, last]
}
