// What can be followed, and its newest stories: each found by the index of its own list, then read together.
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import type { Prisma } from '@/lib/generated/prisma/client'
import { localePath } from '@/lib/i18n/locale'
import { mediaIdsOf } from '../articles/body-media'
import { NEWEST_FIRST } from '../articles/cursor'
import { STORY_PHOTO } from '../articles/live-story'
import { storedBody } from '../articles/stored-body'
import type { StoryPhoto } from '../articles/story'
import { findMachineSettings } from '../machines/queries'
import { PHOTO } from '../media/photo'
import type { Paper, PaperSection } from '../settings/paper'
import { noteShown, touch } from '../touch'
import type { Feed, FeedPlace, FeedStory } from './feed'
import { feedId } from './feed-id'
import { storyHtml } from './story-html'

const FEED_SIZE = 50

const FEED_STORY = {
  articleId: true,
  locale: true,
  slug: true,
  sectionId: true,
  genre: true,
  headline: true,
  standfirst: true,
  leadAlt: true,
  leadCaption: true,
  leadCredit: true,
  publishedAt: true,
  updatedAt: true,
  leadMedia: { select: PHOTO },
  bylines: {
    orderBy: { position: 'asc' },
    select: { author: { select: { id: true, slug: true, profiles: { select: { locale: true, name: true } } } } },
  },
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: { id: true, name: true } } } },
} as const satisfies Prisma.LiveArticleSelect

type Row = Prisma.LiveArticleGetPayload<{ select: typeof FEED_STORY }>

/** `title` and `description` are the paper's own when the place is the whole paper. */
export type Followed = { place: FeedPlace; title: string; description: string }

export async function findFeed(paper: Paper, { place, title, description }: Followed): Promise<Feed> {
  const { locale } = paper
  const { feedsInFull, hubUrl } = await findMachineSettings()
  const ids = await listIds(paper, place)
  const rows = await db().liveArticle.findMany({ where: { articleId: { in: ids } }, orderBy: [...NEWEST_FIRST], select: FEED_STORY })
  const html = feedsInFull ? await storiesInFull(rows) : new Map<string, string>()
  const sections = new Map(paper.sections.map((section) => [section.id, section]))
  const stories = rows.flatMap((row) => {
    const section = sections.get(row.sectionId)
    return section ? [story(row, section, html.get(row.articleId) ?? null)] : []
  })
  noteRows(rows)
  return {
    id: feedId(locale, place, env().SITE_URL),
    locale,
    place,
    paperName: paper.name,
    title,
    description,
    stories,
    hub: hubUrl || null,
  }
}

/** The newest of a place; a page of it is old when its list changes. */
async function listIds({ locale }: Paper, place: FeedPlace): Promise<string[]> {
  const newest = { orderBy: [...NEWEST_FIRST], take: FEED_SIZE, select: { articleId: true } }
  switch (place.kind) {
    case 'paper':
      noteShown(touch.latest(locale))
      return ids(await db().liveArticle.findMany({ where: { locale }, ...newest }))
    case 'section':
      noteShown(touch.section(place.id, locale))
      return ids(await db().liveArticle.findMany({ where: { sectionId: place.id, locale }, ...newest }))
    case 'author':
      noteShown(touch.author(place.id))
      return ids(await db().liveByline.findMany({ where: { authorId: place.id, live: { locale } }, ...newest }))
    case 'tag':
      noteShown(touch.tag(place.id))
      return ids(await db().liveTag.findMany({ where: { tagId: place.id }, ...newest }))
  }
}

function ids(rows: readonly { articleId: string }[]): string[] {
  return rows.map(({ articleId }) => articleId)
}

function story(row: Row, section: PaperSection, html: string | null): FeedStory {
  const { articleId, locale, slug, genre, headline, standfirst, publishedAt, updatedAt, leadMedia } = row
  return {
    id: articleId,
    genre,
    headline,
    standfirst,
    publishedAt,
    updatedAt,
    html,
    path: localePath(locale, `/${section.slug}/${slug}`),
    section: { name: section.name, slug: section.slug },
    lead: leadOf(row, leadMedia),
    authors: row.bylines.flatMap(({ author }) => authorOf(author, locale)),
    tags: row.tags.map(({ tag }) => tag.name),
  }
}

function leadOf({ leadAlt, leadCaption, leadCredit }: Row, photo: Row['leadMedia']): FeedStory['lead'] {
  return photo && { photo, alt: leadAlt, caption: leadCaption, credit: leadCredit }
}

/** By the name in the language of the feed; one without it there keeps the name they have, and has no page to lead to. */
function authorOf({ slug, profiles }: Row['bylines'][number]['author'], locale: Row['locale']): FeedStory['authors'] {
  const own = profiles.find((one) => one.locale === locale)
  const name = (own ?? profiles[0])?.name
  return name ? [{ name, path: own ? localePath(locale, `/author/${slug}`) : null }] : []
}

async function storiesInFull(rows: readonly Row[]): Promise<Map<string, string>> {
  const stored = await db().liveArticle.findMany({ where: { articleId: { in: ids(rows) } }, select: { articleId: true, body: true } })
  const bodies = new Map(stored.map(({ articleId, body }) => [articleId, storedBody(body)]))
  const mediaIds = [...bodies.values()].flatMap(mediaIdsOf)
  const found = mediaIds.length > 0 ? await db().media.findMany({ where: { id: { in: mediaIds } }, select: STORY_PHOTO }) : []
  noteShown(...found.map(({ id }) => touch.media(id)))
  const photos = new Map<string, StoryPhoto>(found.map((photo) => [photo.id, photo]))
  const site = env().SITE_URL
  return new Map(
    rows.flatMap((row) => {
      const body = bodies.get(row.articleId)
      return body ? [[row.articleId, storyHtml({ locale: row.locale, lead: leadOf(row, row.leadMedia), body, photos }, site)]] : []
    }),
  )
}

function noteRows(rows: readonly Row[]): void {
  for (const { articleId, leadMedia, bylines, tags } of rows) {
    noteShown(touch.article(articleId), ...(leadMedia ? [touch.media(leadMedia.id)] : []))
    noteShown(...bylines.map(({ author }) => touch.author(author.id)), ...tags.map(({ tag }) => touch.tag(tag.id)))
  }
}
