// What machines read: the newest stories for feed readers, every address for search engines.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import { CARD, type CardArticle, cards, cardTouches } from '../articles/card'
import { NEWEST_FIRST } from '../articles/cursor'
import type { Paper } from '../settings/paper'
import { noteShown, touch } from '../touch'

const FEED_SIZE = 50
/** A sitemap may hold 50,000 addresses; with two languages and the sections this stays below. Older stories are found by links. */
export const SITEMAP_STORIES = 24_000

export type FeedStory = CardArticle & { authors: string[] }

const FEED_STORY = {
  ...CARD,
  bylines: {
    orderBy: { position: 'asc' },
    select: { authorId: true, author: { select: { profiles: { select: { locale: true, name: true } } } } },
  },
} as const satisfies Prisma.LiveArticleSelect

type FeedRow = Prisma.LiveArticleGetPayload<{ select: typeof FEED_STORY }>

export async function listFeed(paper: Paper): Promise<FeedStory[]> {
  const { locale } = paper
  const rows = await db().liveArticle.findMany({ where: { locale }, orderBy: [...NEWEST_FIRST], take: FEED_SIZE, select: FEED_STORY })
  const byId = new Map(rows.map((row) => [row.articleId, row]))
  const stories = cards(rows, paper)
  const authors = rows.flatMap((row) => row.bylines.map((byline) => touch.author(byline.authorId)))
  noteShown(touch.latest(locale), ...cardTouches(stories), ...authors)
  return stories.map((story) => ({ ...story, authors: authorNames(byId.get(story.id), locale) }))
}

/** Names in the language of the feed; an author without one there keeps the name they have. */
function authorNames(row: FeedRow | undefined, locale: Locale): string[] {
  return (row?.bylines ?? []).flatMap(({ author: { profiles } }) => {
    const profile = profiles.find((one) => one.locale === locale) ?? profiles[0]
    return profile ? [profile.name] : []
  })
}

const ADDRESS = { slug: true, sectionId: true, publishedAt: true, updatedAt: true } as const satisfies Prisma.LiveArticleSelect

export type LiveAddress = Prisma.LiveArticleGetPayload<{ select: typeof ADDRESS }>

export async function listAddresses(locale: Locale): Promise<LiveAddress[]> {
  noteShown(touch.latest(locale))
  return await db().liveArticle.findMany({ where: { locale }, orderBy: [...NEWEST_FIRST], take: SITEMAP_STORIES, select: ADDRESS })
}
