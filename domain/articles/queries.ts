// The readers' door to articles: only what is live, and every page learns what it showed.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import type { Paper } from '../settings/paper'
import { noteShown, touch } from '../touch'
import { mediaIdsOf } from './body-media'
import { CARD_COLUMNS, type CardArticle, type CardRow, cards, cardTouches } from './card'
import { LIVE_ADDRESS, type LiveStory, livePath, liveStory, STORY_PHOTO, storyTouches } from './live-story'
import { storedBody } from './stored-body'
import { findStoryRow } from './story-row'

type Address = { locale: Locale; slug: string }

export async function findArticle({ locale, slug }: Address): Promise<LiveStory | null> {
  const row = await findStoryRow({ locale, slug })
  if (!row) return null
  const mediaIds = mediaIdsOf(storedBody(row.body))
  const photos = mediaIds.length > 0 ? await db().media.findMany({ where: { id: { in: mediaIds } }, select: STORY_PHOTO }) : []
  const found = liveStory(row, photos)
  if (found) noteShown(...storyTouches(found, row))
  return found
}

/** Where a story that once stood at this address stands now, or null. */
export async function findRedirect({ locale, slug }: Address): Promise<string | null> {
  // Publishing may give the address to a story at any moment.
  noteShown(touch.latest(locale))
  const old = await db().oldSlug.findUnique({
    where: { locale_slug: { locale, slug } },
    select: { article: { select: { live: { select: LIVE_ADDRESS } } } },
  })
  return old?.article.live ? livePath(old.article.live) : null
}

/** What stands around a story: what to read next, how its topic goes on, and its neighbours in time within the section. */
export type Around = { related: CardArticle[]; topic: CardArticle[]; previous: CardArticle | null; next: CardArticle | null }

export const RELATED = 4
const IN_TOPIC = 5
/** One story is no continuation: it stands among the related ones. */
const LEAST_IN_TOPIC = 2
/** How far back a tag or a section is searched for something alike. */
const CANDIDATES = 24

export async function findAround({ story, chosenIds }: Pick<LiveStory, 'story' | 'chosenIds'>, paper: Paper): Promise<Around> {
  const rows = await readAround(story, chosenIds)
  const shown = new Map(cards(rows, paper).map((card) => [card.id, card]))
  const pick = (kind: Kind) => rows.flatMap((row) => (row.kind === kind ? (shown.get(row.articleId) ?? []) : []))
  const [previous = null] = pick('previous')
  const [next = null] = pick('next')
  const chosen = pick('chosen').filter(({ id }) => id !== story.id)
  const isFree = (card: CardArticle) => card !== previous && card !== next && !chosen.includes(card)
  const ofTopic = pick('topic').filter(isFree).slice(0, IN_TOPIC)
  const topic = ofTopic.length < LEAST_IN_TOPIC ? [] : ofTopic
  const alike = pick('alike').filter((card) => isFree(card) && !topic.includes(card))
  const related = [...chosen, ...alike].slice(0, RELATED)
  noteShown(...cardTouches([...related, ...topic, ...[previous, next].filter((card) => card !== null)]))
  return { related, topic, previous, next }
}

type Kind = 'chosen' | 'alike' | 'topic' | 'previous' | 'next'
type AroundRow = CardRow & { kind: Kind }

/**
 * Alike: stories that share tags (more shared, nearer), then of the same section, newest first. Topic: the newest of the first tag. Each list is cut by an
 * index before it is weighed, so the cost does not grow with the archive. Neighbours go by the section's own order. One that is
 * of two kinds comes twice.
 */
async function readAround(story: LiveStory['story'], chosenIds: readonly string[]): Promise<AroundRow[]> {
  const { id, locale, section, publishedAt, tags } = story
  const tagIds = tags.map((tag) => tag.id)
  return await db().$queryRaw<AroundRow[]>`
    with candidates as (
      select tagged.article_id, 2 as weight
        from unnest(${tagIds}::uuid[]) as shared(tag_id)
        cross join lateral (
          select article_id from live_tags where tag_id = shared.tag_id order by published_at desc, article_id desc limit ${CANDIDATES}
        ) tagged
      union all
      (select article_id, 1 from live_articles
        where section_id = ${section.id}::uuid and locale = ${locale}::"Locale"
        order by published_at desc, article_id desc limit ${CANDIDATES})
    ), alike as (
      select article_id, row_number() over (order by sum(weight) desc, live.published_at desc, article_id desc) as place
        from candidates join live_articles live using (article_id)
        where article_id <> ${id}::uuid and live.locale = ${locale}::"Locale"
        group by article_id, live.published_at
    ),
    picked as (
      select 'chosen' as kind, id as article_id, place from unnest(${chosenIds}::uuid[]) with ordinality as chosen(id, place)
      union all
      (select 'alike', article_id, place from alike order by place limit ${RELATED + IN_TOPIC + 2})
      union all
      (select 'topic', article_id, row_number() over (order by published_at desc, article_id desc)
        from live_tags where tag_id = ${tagIds[0] ?? null}::uuid and article_id <> ${id}::uuid
        order by published_at desc, article_id desc limit ${IN_TOPIC + RELATED + 2})
      union all
      (select 'previous', article_id, 0 from live_articles
        where section_id = ${section.id}::uuid and locale = ${locale}::"Locale" and (published_at, article_id) < (${publishedAt}, ${id}::uuid)
        order by published_at desc, article_id desc limit 1)
      union all
      (select 'next', article_id, 0 from live_articles
        where section_id = ${section.id}::uuid and locale = ${locale}::"Locale" and (published_at, article_id) > (${publishedAt}, ${id}::uuid)
        order by published_at asc, article_id asc limit 1)
    )
    select picked.kind, ${CARD_COLUMNS}
      from picked join live_articles live using (article_id) left join media on media.id = live.lead_media_id
     where live.locale = ${locale}::"Locale" order by picked.place`
}
