// The readers' door to articles: only what is live, and every page learns what it showed.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import type { Paper } from '../settings/paper'
import { noteShown, touch } from '../touch'
import { mediaIdsOf } from './body-media'
import { CARD, type CardArticle, cards, cardTouches } from './card'
import { type LiveStory, livePath, liveStory, STORY, STORY_PHOTO, storyTouches } from './live-story'
import { storedBody } from './stored-body'

type Address = { locale: Locale; slug: string }

export async function findArticle({ locale, slug }: Address): Promise<LiveStory | null> {
  const row = await db().liveArticle.findUnique({ where: { locale_slug: { locale, slug } }, select: STORY })
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
    select: { article: { select: { live: { select: { locale: true, slug: true, section: STORY.section } } } } },
  })
  return old?.article.live ? livePath(old.article.live) : null
}

/** What stands around a story: what to read next, and its neighbours in time within the section. */
export type Around = { related: CardArticle[]; previous: CardArticle | null; next: CardArticle | null }

export const RELATED = 4
/** How far back a tag or a section is searched for something alike. */
const CANDIDATES = 24

/** Two queries in all: one chooses, one reads the cards. */
export async function findAround({ story, chosenIds }: Pick<LiveStory, 'story' | 'chosenIds'>, paper: Paper): Promise<Around> {
  const { ids, previousId, nextId } = await chooseAround(story)
  const wanted = [...new Set([...chosenIds, ...ids, ...[previousId, nextId].filter((id) => id !== null)])]
  const rows = await db().liveArticle.findMany({ where: { articleId: { in: wanted }, locale: story.locale }, select: CARD })
  const shown = new Map(cards(rows, paper).map((card) => [card.id, card]))
  const pick = (id: string | null) => (id === null ? null : (shown.get(id) ?? null))
  const chosen = chosenIds.filter((id) => id !== story.id)
  const alike = ids.filter((id) => id !== previousId && id !== nextId && !chosen.includes(id))
  const related = [...chosen, ...alike].flatMap((id) => pick(id) ?? []).slice(0, RELATED)
  const around = { related, previous: pick(previousId), next: pick(nextId) }
  noteShown(...cardTouches([...related, ...[around.previous, around.next].filter((card) => card !== null)]))
  return around
}

type Kind = 'alike' | 'previous' | 'next'

/**
 * Alike: stories that share tags (more shared, nearer), then of the same section, newest first. Each list is cut by an
 * index before it is weighed, so the cost does not grow with the archive. Neighbours go by the section's own order.
 */
async function chooseAround(story: LiveStory['story']) {
  const { id, locale, section, publishedAt, tags } = story
  const tagIds = tags.map((tag) => tag.id)
  const rows = await db().$queryRaw<{ kind: Kind; id: string }[]>`
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
    )
    (select 'alike' as kind, article_id as id, place from alike order by place limit ${RELATED + 2})
    union all
    (select 'previous', article_id, 0 from live_articles
      where section_id = ${section.id}::uuid and locale = ${locale}::"Locale" and (published_at, article_id) < (${publishedAt}, ${id}::uuid)
      order by published_at desc, article_id desc limit 1)
    union all
    (select 'next', article_id, 0 from live_articles
      where section_id = ${section.id}::uuid and locale = ${locale}::"Locale" and (published_at, article_id) > (${publishedAt}, ${id}::uuid)
      order by published_at asc, article_id asc limit 1)
    order by place`
  const idsOf = (kind: Kind) => rows.filter((row) => row.kind === kind).map((row) => row.id)
  return { ids: idsOf('alike'), previousId: idsOf('previous')[0] ?? null, nextId: idsOf('next')[0] ?? null }
}
