// A tag and what was published under it, newest first.
import { db } from '@/lib/db'
import { CARD, cards, cardTouches } from '../articles/card'
import { after, NEWEST_FIRST, pageOf, readCursor } from '../articles/cursor'
import type { Paper } from '../settings/paper'
import { noteShown, touch } from '../touch'
import type { TagPage } from './tag-page'

const PAGE_SIZE = 20

/** Null when nothing live is under such a tag (a tag of drafts alone would tell of them), or the cursor is not one of ours. */
export async function findTagPage(paper: Paper, { slug, cursor }: { slug: string; cursor?: string }): Promise<TagPage | null> {
  const { locale } = paper
  const place = cursor === undefined ? null : readCursor(cursor)
  if (cursor !== undefined && !place) return null
  const tag = await db().tag.findUnique({ where: { locale_slug: { locale, slug } }, select: { id: true, slug: true, name: true } })
  if (!tag) return null
  const tagged = await db().liveTag.findMany({
    where: { tagId: tag.id, ...after(place) },
    orderBy: [...NEWEST_FIRST],
    take: PAGE_SIZE + 1,
    select: { publishedAt: true, articleId: true, live: { select: CARD } },
  })
  if (tagged.length === 0) {
    noteShown(touch.tag(tag.id))
    return null
  }
  const page = pageOf(tagged, PAGE_SIZE)
  const stories = cards(
    page.rows.map((row) => row.live),
    paper,
  )
  noteShown(touch.tag(tag.id), ...cardTouches(stories))
  return { ...tag, stories, cursor: page.cursor }
}
