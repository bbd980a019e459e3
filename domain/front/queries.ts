// The front page of one language: one query says which stories may stand where, one fetches them.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { CARD, type CardArticle, cards, cardTouches } from '../articles/card'
import { keepUntilTouched } from '../kept'
import type { Paper } from '../settings/paper'
import { noteShown, noteShownUntil, touch } from '../touch'
import { nextTurnAfter, type Slots } from './arrangement'
import { DISCUSSED_SIZE, type FrontPage, LATEST_SIZE, layOutFront, STRIP_SIZE } from './front-page'
import { PLACEMENTS, slotsOf } from './kept-arrangement'
import { FRONT_PLACES, type FrontPlace } from './schema'

/** Enough for the list even when every newer story stands higher on the page. */
const LATEST_CANDIDATES = FRONT_PLACES + LATEST_SIZE + 48
/** The most discussed are looked for among so many newest stories: last year's quarrel is not news. */
const DISCUSSED_AMONG = 200

type Candidate = { place: 'latest' | 'section' | 'discussed'; articleId: string; sectionId: string }

/** A fixed number of indexed reads, whatever the size of the archive. */
export async function findFront(paper: Paper, now: Date): Promise<FrontPage> {
  const { locale, sections } = paper
  const [slots, candidates] = await Promise.all([findSlots({ locale, sectionId: null }, now), listCandidates(locale)])
  const byHand = slots.flat().map(({ articleId }) => articleId)
  const rows = await db().liveArticle.findMany({
    where: { articleId: { in: [...new Set([...byHand, ...candidates.map((one) => one.articleId)])] }, locale },
    select: CARD,
  })
  const byId = new Map(cards(rows, paper).map((card) => [card.id, card]))
  const at = (place: Candidate['place'], sectionId?: string): CardArticle[] =>
    candidates
      .filter((one) => one.place === place && (sectionId === undefined || one.sectionId === sectionId))
      .flatMap((one) => byId.get(one.articleId) ?? [])

  const found = {
    slots,
    placed: [...new Set(byHand)].flatMap((id) => byId.get(id) ?? []),
    latest: at('latest'),
    bySection: sections.map((section) => ({ section, stories: at('section', section.id) })),
    discussed: at('discussed'),
  }
  const front = layOutFront(found, now)
  noteFront(front, locale)
  return front
}

/** Where editors put which story; the page that asks is true until the next of them begins or ends. */
export async function findSlots({ locale, sectionId }: FrontPlace, now: Date): Promise<Slots> {
  const slots = await keepUntilTouched({
    key: `slots/${locale}/${sectionId ?? ''}`,
    touches: [sectionId ? touch.section(sectionId, locale) : touch.front(locale)],
    read: async () => {
      const newest = { where: { locale, sectionId }, orderBy: { version: 'desc' } } as const
      const arrangement = await db().frontArrangement.findFirst({ ...newest, select: { placements: PLACEMENTS } })
      return slotsOf(arrangement?.placements ?? [])
    },
  })
  const next = nextTurnAfter(slots, now)
  if (next) noteShownUntil(next)
  return slots
}

async function listCandidates(locale: Locale): Promise<Candidate[]> {
  return await db().$queryRaw<Candidate[]>`
    (select 'latest' as "place", article_id as "articleId", section_id as "sectionId" from live_articles
      where locale = ${locale}::"Locale"
      order by published_at desc, article_id desc limit ${LATEST_CANDIDATES})
    union all
    (select 'section', newest.article_id, section.id from sections section
      cross join lateral (
        select article_id from live_articles
         where section_id = section.id and locale = ${locale}::"Locale"
         order by published_at desc, article_id desc limit ${FRONT_PLACES + STRIP_SIZE}
      ) newest)
    union all
    (select 'discussed', article_id, section_id from (
        select article_id, section_id, comment_count, published_at from live_articles
         where locale = ${locale}::"Locale"
         order by published_at desc, article_id desc limit ${DISCUSSED_AMONG}
      ) newest
      where comment_count > 0
      order by comment_count desc, published_at desc limit ${DISCUSSED_SIZE})`
}

function noteFront({ lead, seconds, strips, latest, discussed }: FrontPage, locale: Locale): void {
  const shown = [...(lead ? [lead] : []), ...seconds, ...strips.flatMap((strip) => strip.stories), ...latest, ...discussed]
  noteShown(touch.front(locale), touch.latest(locale), touch.discussed(locale), ...cardTouches(shown))
}
