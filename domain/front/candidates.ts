// Which stories may stand where on a front page: one query says which, one fetches them. A fixed number of indexed reads,
// whatever the size of the archive. For a page of a later minute, what will have changed by then is put over what is read.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { CARD, type CardArticle, cards } from '../articles/card'
import { NEWEST_FIRST, type Place as PlaceInTime } from '../articles/cursor'
import { findLastPage, isNewer } from '../sections/pages'
import type { Paper } from '../settings/paper'
import { FRONT_PLACES, type Slots } from './arrangement'
import { type Candidates, DISCUSSED_SIZE, LATEST_SIZE, STRIP_SIZE } from './front-page'
import { SECTION_FRONT_LEAST, SECTION_FRONT_MOST, SECTION_PAGE_SIZE, type SectionCandidates } from './section-front'

/** Enough for the list even when the newest stand at the top of the page. */
const LATEST_CANDIDATES = FRONT_PLACES + LATEST_SIZE
const SECTION_CANDIDATES = FRONT_PLACES + STRIP_SIZE
/** The most discussed are looked for among so many newest stories: last year's quarrel is not news. */
const DISCUSSED_AMONG = 200

/** What is not yet so: stories that will not be live, and those that will be, or will be different. */
export type Coming = { gone: readonly string[]; stories: readonly ComingStory[] }
export type ComingStory = { card: CardArticle; sectionId: string }
export const NOTHING_COMING: Coming = { gone: [], stories: [] }

type Place = 'latest' | 'section' | 'discussed'
type Candidate = { place: Place; articleId: string; sectionId: string }

export async function listFrontCandidates(paper: Paper, slots: Slots, coming: Coming = NOTHING_COMING): Promise<Candidates> {
  const { locale, sections } = paper
  const rows = await listCandidates(locale, coming)
  const byId = await findCards(paper, [...idsIn(slots), ...rows.map((one) => one.articleId)], coming)
  const at = (place: Place, sectionId?: string): CardArticle[] =>
    rows
      .filter((one) => one.place === place && (sectionId === undefined || one.sectionId === sectionId))
      .flatMap((one) => byId.get(one.articleId) ?? [])
  const stories = cardsIn(coming)
  return {
    slots,
    placed: idsIn(slots).flatMap((id) => byId.get(id) ?? []),
    latest: newestOf([...at('latest'), ...stories], LATEST_CANDIDATES),
    bySection: sections.map((section) => ({
      section,
      stories: newestOf([...at('section', section.id), ...cardsIn(coming, section.id)], SECTION_CANDIDATES),
    })),
    discussed: mostDiscussedOf([...at('discussed'), ...stories], DISCUSSED_SIZE),
  }
}

/** What stands on no numbered page of a section yet, at least a few of its newest stories, and those its editors placed. */
export async function listSectionCandidates(
  paper: Paper,
  { sectionId, slots }: { sectionId: string; slots: Slots },
  coming: Coming = NOTHING_COMING,
): Promise<SectionCandidates> {
  const { locale } = paper
  const [rows, byId, last] = await Promise.all([
    db().liveArticle.findMany({
      where: { sectionId, locale, ...without(changedIds(coming)) },
      orderBy: [...NEWEST_FIRST],
      take: SECTION_FRONT_MOST,
      select: CARD,
    }),
    findCards(paper, idsIn(slots), coming, sectionId),
    findLastPage(db(), { sectionId, locale }),
  ])
  const newest = [...cards(rows, paper), ...cardsIn(coming, sectionId)].sort(newestFirst)
  return {
    slots,
    placed: idsIn(slots).flatMap((id) => byId.get(id) ?? []),
    ...ownPage(newest, last),
  }
}

/** At a later minute a page may have been closed. After many were withdrawn it repeats some of the last one: better than an empty page. */
function ownPage(
  newest: readonly CardArticle[],
  last: (PlaceInTime & { number: number }) | null,
): Pick<SectionCandidates, 'newest' | 'lastPage'> {
  const isOpen = ({ id: articleId, publishedAt }: CardArticle) => !last || isNewer({ publishedAt, articleId }, last)
  const open = newest.filter((story, place) => place < SECTION_FRONT_LEAST || isOpen(story))
  const closed = Math.max(0, Math.floor((open.length - SECTION_FRONT_LEAST) / SECTION_PAGE_SIZE))
  const lastPage = (last?.number ?? 0) + closed
  return { newest: open.slice(0, open.length - closed * SECTION_PAGE_SIZE), lastPage: lastPage === 0 ? null : lastPage }
}

async function findCards(paper: Paper, ids: string[], coming: Coming, sectionId?: string): Promise<Map<string, CardArticle>> {
  const wanted = new Set(ids)
  for (const id of changedIds(coming)) wanted.delete(id)
  const where = { articleId: { in: [...wanted] }, locale: paper.locale, ...(sectionId ? { sectionId } : {}) }
  const rows = wanted.size === 0 ? [] : await db().liveArticle.findMany({ where, select: CARD })
  return new Map([...cards(rows, paper), ...cardsIn(coming, sectionId)].map((card) => [card.id, card]))
}

async function listCandidates(locale: Locale, coming: Coming): Promise<Candidate[]> {
  const changed = changedIds(coming)
  return await db().$queryRaw<Candidate[]>`
    (select 'latest' as "place", article_id as "articleId", section_id as "sectionId" from live_articles
      where locale = ${locale}::"Locale" and article_id <> all (${changed}::uuid[])
      order by published_at desc, article_id desc limit ${LATEST_CANDIDATES})
    union all
    (select 'section', newest.article_id, section.id from sections section
      cross join lateral (
        select article_id from live_articles
         where section_id = section.id and locale = ${locale}::"Locale" and article_id <> all (${changed}::uuid[])
         order by published_at desc, article_id desc limit ${SECTION_CANDIDATES}
      ) newest)
    union all
    (select 'discussed', article_id, section_id from (
        select article_id, section_id, comment_count, published_at from live_articles
         where locale = ${locale}::"Locale" and article_id <> all (${changed}::uuid[])
         order by published_at desc, article_id desc limit ${DISCUSSED_AMONG - coming.stories.length}
      ) newest
      where comment_count > 0
      order by comment_count desc, published_at desc limit ${DISCUSSED_SIZE})`
}

function idsIn(slots: Slots): string[] {
  return [...new Set(slots.flat().map(({ articleId }) => articleId))]
}

function changedIds({ gone, stories }: Coming): string[] {
  return [...gone, ...stories.map(({ card }) => card.id)]
}

/** Of one section, or of all. */
function cardsIn({ stories }: Coming, sectionId?: string): CardArticle[] {
  return stories.filter((one) => sectionId === undefined || one.sectionId === sectionId).map(({ card }) => card)
}

/** Readers' pages ask for everything, and their statement stays the same one. */
function without(ids: readonly string[]) {
  return ids.length === 0 ? {} : { articleId: { notIn: [...ids] } }
}

function newestOf(stories: readonly CardArticle[], most: number): CardArticle[] {
  return [...stories].sort(newestFirst).slice(0, most)
}

function mostDiscussedOf(stories: readonly CardArticle[], most: number): CardArticle[] {
  const talkedAbout = stories.filter(({ commentCount }) => commentCount > 0)
  return talkedAbout.sort((one, other) => other.commentCount - one.commentCount || newestFirst(one, other)).slice(0, most)
}

function newestFirst(one: CardArticle, other: CardArticle): number {
  return other.publishedAt.getTime() - one.publishedAt.getTime() || (one.id < other.id ? 1 : -1)
}
