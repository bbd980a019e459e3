// What an editor sees of a front page: what stands there and why, what could, and what stood there before.
import type { Actor } from '@/domain/actor'
import { db } from '@/lib/db'
import { CARD, type CardArticle, cards } from '../articles/card'
import { can } from '../permissions'
import type { Paper } from '../settings/paper'
import { findPaper } from '../settings/queries'
import type { Placement } from './arrangement'
import { listFrontCandidates, listSectionCandidates } from './candidates'
import { findComing, listWaiting, type Waiting } from './coming-desk'
import type { DeskStory, FrontDesk, FrontPreview } from './front-on-desk'
import { layOutFront } from './front-page'
import { PLACEMENTS, slotsOf } from './kept-arrangement'
import type { FrontPlace } from './schema'
import { layOutSection } from './section-front'

/** A front page is made of today's paper; older stories are found by their words. */
const CHOICES = 30
const FOUND = 20

/** @returns null for whoever may not arrange it, and for a section that has no name in the language. */
export async function findFrontDesk(actor: Actor, place: FrontPlace, now: Date): Promise<FrontDesk | null> {
  if (!can(actor, 'front.arrange')) return null
  const paper = await findPaper(place.locale)
  const { locale, sectionId } = place
  if (sectionId && !paper.sections.some(({ id }) => id === sectionId)) return null
  const [newest, waiting] = await Promise.all([
    db().frontArrangement.findFirst({
      where: { locale, sectionId },
      orderBy: { version: 'desc' },
      select: { version: true, arrangedAt: true, arrangedBy: { select: { name: true } }, placements: PLACEMENTS },
    }),
    listWaiting(paper),
  ])
  const kept = slotsOf(newest?.placements ?? [])
  const candidates = await candidatesOf(paper, place, kept)
  const waitingHere = waiting.filter((story) => isOfPage(story, place)).map(deskStoryOf)
  const placeable = new Map([...waitingHere, ...candidates.of.placed.map(liveStory)].map((story) => [story.id, story]))
  const slots = kept.map((turns) => turns.filter(({ articleId, until }) => placeable.has(articleId) && (until === null || until > now)))
  const latest = candidates.kind === 'paper' ? candidates.of.latest : candidates.of.newest
  return {
    place,
    paper,
    version: newest?.version ?? 0,
    arrangedAt: newest?.arrangedAt ?? null,
    arrangedBy: newest?.arrangedBy?.name ?? null,
    slots,
    placed: [...placeable.values()],
    choices: [...waitingHere, ...latest.slice(0, CHOICES).map(liveStory)],
    candidates,
  }
}

/** Stories of that page by words of their headlines: those that wait for their minute, the first one first; then the live, the newest first. */
export async function searchFrontStories(actor: Actor, place: FrontPlace, q: string): Promise<DeskStory[]> {
  const words = q.trim().replaceAll('\u0000', '')
  if (!can(actor, 'front.arrange') || words === '') return []
  const { locale, sectionId } = place
  const paper = await findPaper(locale)
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  // Through the trigram index of the drafts: a story's headline in readers' words is hardly ever another.
  const found = await db().$queryRaw<{ id: string }[]>`
    select live.article_id as id from article_drafts draft join live_articles live on live.article_id = draft.article_id
     where lower(draft.headline) like lower(${pattern}) and live.locale = ${locale}::"Locale"
       and (${sectionId}::uuid is null or live.section_id = ${sectionId}::uuid)
     order by live.published_at desc limit ${FOUND}`
  const saysIt = ({ card }: Waiting) => card.headline.toLocaleLowerCase(locale).includes(words.toLocaleLowerCase(locale))
  const waiting = (await listWaiting(paper)).filter((story) => isOfPage(story, place) && saysIt(story)).slice(0, FOUND)
  const live = await listLive(
    paper,
    found.map(({ id }) => id),
  )
  return [...waiting.map(deskStoryOf), ...live]
}

/** These of them that are live, or wait for their minute. */
export async function findFrontStories(actor: Actor, place: FrontPlace, ids: string[]): Promise<DeskStory[]> {
  if (!can(actor, 'front.arrange')) return []
  const paper = await findPaper(place.locale)
  const waiting = (await listWaiting(paper, ids)).filter((story) => isOfPage(story, place))
  return [...waiting.map(deskStoryOf), ...(await listLive(paper, ids))]
}

async function listLive(paper: Paper, ids: string[]): Promise<DeskStory[]> {
  const where = { articleId: { in: ids }, locale: paper.locale }
  return cards(await db().liveArticle.findMany({ where, orderBy: { publishedAt: 'desc' }, select: CARD }), paper).map(liveStory)
}

function isOfPage(story: Waiting, { sectionId }: FrontPlace): boolean {
  return !sectionId || story.sectionId === sectionId
}

/** A front page as it will be at a minute, everything that waits for its minute done. `version`: as if an earlier one stood. */
export async function findFrontPreview(
  actor: Actor,
  place: FrontPlace,
  { minute, version }: { minute: Date; version?: number },
): Promise<FrontPreview | null> {
  if (!can(actor, 'front.arrange')) return null
  const paper = await findPaper(place.locale)
  const { locale, sectionId } = place
  if (sectionId && !paper.sections.some(({ id }) => id === sectionId)) return null
  const [arrangement, coming] = await Promise.all([
    db().frontArrangement.findFirst({
      where: { locale, sectionId, ...(version === undefined ? {} : { version }) },
      orderBy: { version: 'desc' },
      select: { placements: PLACEMENTS },
    }),
    findComing(paper, minute),
  ])
  if (version !== undefined && !arrangement) return null
  const slots = slotsOf(arrangement?.placements ?? [])
  if (!sectionId) return { paper, kind: 'paper', page: layOutFront(await listFrontCandidates(paper, slots, coming), minute) }
  const candidates = await listSectionCandidates(paper, { sectionId, slots }, coming)
  const page = { ...layOutSection(candidates, minute), page: null, newer: null, older: candidates.lastPage }
  return { paper, kind: 'section', page, sectionId }
}

async function candidatesOf(paper: Paper, { sectionId }: FrontPlace, slots: Placement[][]): Promise<FrontDesk['candidates']> {
  if (!sectionId) return { kind: 'paper', of: await listFrontCandidates(paper, slots) }
  return { kind: 'section', of: await listSectionCandidates(paper, { sectionId, slots }) }
}

function liveStory(card: CardArticle): DeskStory {
  return { ...card, liveAt: null }
}

function deskStoryOf({ card, at }: Waiting): DeskStory {
  return { ...card, liveAt: at }
}
