// A tag: what the newsroom says of it, and what was published under it, newest first.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import { CARD, cards, cardTouches } from '../articles/card'
import { after, NEWEST_FIRST, pageOf, readCursor } from '../articles/cursor'
import { PHOTO } from '../media/photo'
import type { Paper } from '../settings/paper'
import { noteShown, touch } from '../touch'
import { PAIR, pairOf } from './pair'
import { paragraphsOf } from './schema'
import type { TagIntroduction, TagPage } from './tag-page'

const PAGE_SIZE = 20

const SAID = {
  id: true,
  slug: true,
  name: true,
  standfirst: true,
  introduction: true,
  photoAlt: true,
  photoCredit: true,
  photo: { select: PHOTO },
  ...PAIR,
  pins: { orderBy: { position: 'asc' }, select: { articleId: true, article: { select: { live: { select: CARD } } } } },
} as const satisfies Prisma.TagSelect

/** Where the tag whose page stood at this address stands now. */
export async function findMovedTag(locale: Locale, slug: string): Promise<{ id: string; slug: string } | null> {
  const old = await db().oldTagSlug.findUnique({
    where: { locale_slug: { locale, slug } },
    select: { tag: { select: { id: true, slug: true } } },
  })
  if (!old) return null
  noteShown(touch.tag(old.tag.id))
  return old.tag
}

/** Null when nothing live is under such a tag (a tag of drafts alone would tell of them), or the cursor is not one of ours. */
export async function findTagPage(paper: Paper, { slug, cursor }: { slug: string; cursor?: string }): Promise<TagPage | null> {
  const { locale } = paper
  const place = cursor === undefined ? null : readCursor(cursor)
  if (cursor !== undefined && !place) return null
  const tag = await db().tag.findUnique({ where: { locale_slug: { locale, slug } }, select: SAID })
  if (!tag) return null
  const tagged = await db().liveTag.findMany({
    where: { tagId: tag.id, ...after(place) },
    orderBy: [...NEWEST_FIRST],
    take: PAGE_SIZE + 1,
    select: { publishedAt: true, articleId: true, live: { select: CARD } },
  })
  noteShown(touch.tag(tag.id))
  if (tagged.length === 0) return null
  const page = pageOf(tagged, PAGE_SIZE)
  const translation = await findLivePair(tag)
  const introduction = place ? null : introductionOf(tag, paper)
  const pinned = new Set(introduction?.pinned.map(({ id }) => id))
  const stories = cards(
    page.rows.map((row) => row.live),
    paper,
  ).filter(({ id }) => !pinned.has(id))
  noteShown(...cardTouches(stories))
  return { id: tag.id, slug: tag.slug, name: tag.name, translation, introduction, stories, cursor: page.cursor }
}

/** Of one that has nothing live there is no page, until there is. */
async function findLivePair(tag: Prisma.TagGetPayload<{ select: typeof PAIR }>): Promise<{ locale: Locale; slug: string } | null> {
  const pair = pairOf(tag)
  if (!pair) return null
  noteShown(touch.tag(pair.id))
  const live = await db().liveTag.findFirst({ where: { tagId: pair.id }, select: { tagId: true } })
  return live && { locale: pair.locale, slug: pair.slug }
}

function introductionOf(tag: Prisma.TagGetPayload<{ select: typeof SAID }>, paper: Paper): TagIntroduction | null {
  const { standfirst, introduction, photo, photoAlt, photoCredit, pins } = tag
  const live = pins.flatMap(({ article }) => (article.live?.locale === paper.locale ? [article.live] : []))
  const pinned = cards(live, paper)
  // One that is not live today may be tomorrow, and then stands here.
  noteShown(...pins.map(({ articleId }) => touch.article(articleId)), ...cardTouches(pinned))
  if (photo) noteShown(touch.media(photo.id))
  const paragraphs = paragraphsOf(introduction)
  if (standfirst === '' && paragraphs.length === 0 && !photo && pinned.length === 0) return null
  return { standfirst, paragraphs, photo: photo && { ...photo, alt: photoAlt, credit: photoCredit }, pinned }
}
