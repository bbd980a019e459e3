// The front page of one language: one query says which stories may stand where, one fetches them.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { CARD, type CardArticle, cards, cardTouches } from '../articles/card'
import type { Paper } from '../settings/paper'
import { noteShown, touch } from '../touch'
import { DISCUSSED_SIZE, type FrontPage, LATEST_SIZE, layOutFront, STRIP_SIZE } from './front-page'
import { FRONT_PLACES } from './schema'

/** Enough for the list even when every newer story stands higher on the page. */
const LATEST_CANDIDATES = FRONT_PLACES + LATEST_SIZE + 48
/** The most discussed are looked for among so many newest stories: last year's quarrel is not news. */
const DISCUSSED_AMONG = 200

type Candidate = { place: 'placed' | 'latest' | 'section' | 'discussed'; articleId: string; sectionId: string }

/** A fixed number of indexed reads, whatever the size of the archive. */
export async function findFront(paper: Paper): Promise<FrontPage> {
  const { locale, sections } = paper
  const candidates = await listCandidates(locale)
  const rows = await db().liveArticle.findMany({
    where: { articleId: { in: [...new Set(candidates.map((one) => one.articleId))] }, locale },
    select: CARD,
  })
  const byId = new Map(cards(rows, paper).map((card) => [card.id, card]))
  const at = (place: Candidate['place'], sectionId?: string): CardArticle[] =>
    candidates
      .filter((one) => one.place === place && (sectionId === undefined || one.sectionId === sectionId))
      .flatMap((one) => byId.get(one.articleId) ?? [])

  const front = layOutFront({
    placed: at('placed'),
    latest: at('latest'),
    bySection: sections.map((section) => ({ section, stories: at('section', section.id) })),
    discussed: at('discussed'),
  })
  noteFront(front, locale)
  return front
}

async function listCandidates(locale: Locale): Promise<Candidate[]> {
  return await db().$queryRaw<Candidate[]>`
    (select 'placed' as "place", live.article_id as "articleId", live.section_id as "sectionId"
       from front_slots slot join live_articles live on live.article_id = slot.article_id
      where slot.locale = ${locale}::"Locale" and live.locale = ${locale}::"Locale"
      order by slot.position limit ${FRONT_PLACES})
    union all
    (select 'latest', article_id, section_id from live_articles
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
