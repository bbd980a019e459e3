// A live article as its page shows it: what is asked of the database, and how the rows become a story.
import type { Prisma } from '@/lib/generated/prisma/client'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { STORY_CHANGE, storyChanges, TOLD_CHANGES } from '../corrections/story-change'
import { PHOTO, RIGHTS } from '../media/photo'
import { type Touch, touch } from '../touch'
import { storedBody } from './stored-body'
import type { StoryArticle, StoryPhoto } from './story'

export const LIVE_ADDRESS = { locale: true, slug: true, section: { select: { names: { select: { locale: true, slug: true } } } } } as const
/** A story that is updated all day says so with its newest updates. */
export const MOST_CHANGES = 30
const TRANSLATION = { select: { live: { select: LIVE_ADDRESS } } } as const

/** Beside the picture of the lead, on what terms it may be used. */
export const LEAD_PHOTO = { ...PHOTO, ...RIGHTS } as const satisfies Prisma.MediaSelect
export const SHARE_PHOTO = { ...PHOTO, alt: true } as const satisfies Prisma.MediaSelect

/** The Prisma `select` of a live article whose result `liveStory` understands. */
export const STORY = {
  articleId: true,
  locale: true,
  slug: true,
  sectionId: true,
  genre: true,
  headline: true,
  standfirst: true,
  body: true,
  minutes: true,
  leadAlt: true,
  leadCaption: true,
  leadCredit: true,
  commentsOpen: true,
  commentCount: true,
  publishedAt: true,
  updatedAt: true,
  shareHeadline: true,
  shareDescription: true,
  leadMedia: { select: LEAD_PHOTO },
  shareMedia: { select: SHARE_PHOTO },
  section: { select: { colour: true, names: { select: { locale: true, slug: true, name: true } } } },
  bylines: {
    orderBy: { position: 'asc' },
    select: {
      author: {
        select: {
          id: true,
          slug: true,
          portrait: { select: PHOTO },
          profiles: { select: { locale: true, name: true, title: true, bio: true } },
        },
      },
    },
  },
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: { id: true, slug: true, name: true } } } },
  related: { orderBy: { position: 'asc' }, select: { relatedId: true } },
  article: {
    select: {
      changes: { ...TOLD_CHANGES, take: MOST_CHANGES, select: STORY_CHANGE },
      translationOfId: true,
      translationOf: TRANSLATION,
      translations: TRANSLATION,
    },
  },
} as const satisfies Prisma.LiveArticleSelect

export const STORY_PHOTO = { ...PHOTO, ...RIGHTS, alt: true, caption: true, credit: true } as const satisfies Prisma.MediaSelect

export type StoryRow = Prisma.LiveArticleGetPayload<{ select: typeof STORY }>

export type LiveStory = {
  story: StoryArticle & { section: NonNullable<StoryArticle['section']>; publishedAt: Date }
  /** Where it lives, with the prefix of its language. */
  path: string
  /** The same story in the other language, when that is live. */
  translation: { locale: Locale; path: string } | null
  /** What an editor chose to be read next, in order; some may not be live. */
  chosenIds: string[]
  commentsOpen: boolean
  commentCount: number
}

/** Null when the section has no name in the article's language: then there is no address for it. */
export function liveStory(row: StoryRow, photos: readonly StoryPhoto[]): LiveStory | null {
  const { locale, articleId } = row
  const name = own(row.section.names, locale)
  const path = livePath(row)
  if (!name || !path) return null
  return {
    story: {
      id: articleId,
      locale,
      genre: row.genre,
      headline: row.headline,
      standfirst: row.standfirst,
      section: { id: row.sectionId, colour: row.section.colour, slug: name.slug, name: name.name },
      authors: row.bylines.flatMap(({ author: { profiles, ...author } }) => {
        const profile = own(profiles, locale) ?? profiles[0]
        return profile ? [{ ...author, name: profile.name, title: profile.title, bio: profile.bio }] : []
      }),
      publishedAt: row.publishedAt,
      updatedAt: row.updatedAt,
      minutes: row.minutes,
      lead: row.leadMedia && { photo: row.leadMedia, alt: row.leadAlt, caption: row.leadCaption, credit: row.leadCredit },
      share: { headline: row.shareHeadline, description: row.shareDescription, photo: row.shareMedia },
      body: storedBody(row.body),
      photos: new Map(photos.map((photo) => [photo.id, photo])),
      tags: row.tags.map(({ tag }) => tag),
      changes: storyChanges(row.article.changes),
    },
    path,
    translation: translationOf(row),
    chosenIds: row.related.map(({ relatedId }) => relatedId),
    commentsOpen: row.commentsOpen,
    commentCount: row.commentCount,
  }
}

/** `/{section}/{slug}` in the article's language; null when its section has no name there. */
export function livePath({ locale, slug, section }: Prisma.LiveArticleGetPayload<{ select: typeof LIVE_ADDRESS }>): string | null {
  const name = own(section.names, locale)
  return name ? localePath(locale, `/${name.slug}/${slug}`) : null
}

/** Everything whose change would change the page of this story, but for what stands around it. */
export function storyTouches({ story }: LiveStory, row: StoryRow): Touch[] {
  const photos = [story.lead?.photo, story.share.photo, ...story.authors.map((author) => author.portrait), ...story.photos.values()]
  return [
    touch.article(story.id),
    // A translation that is published or withdrawn touches the rest of its family.
    ...(row.article.translationOfId ? [touch.article(row.article.translationOfId)] : []),
    touch.section(story.section.id, story.locale),
    ...story.authors.map((author) => touch.author(author.id)),
    ...story.tags.map((tag) => touch.tag(tag.id)),
    ...photos.flatMap((photo) => (photo ? [touch.media(photo.id)] : [])),
  ]
}

/** The paper has two languages, so a story has at most one translation that counts: its original, or the one made from it. */
function translationOf({ article, locale }: StoryRow): LiveStory['translation'] {
  for (const one of [article.translationOf, ...article.translations]) {
    const path = one?.live && one.live.locale !== locale ? livePath(one.live) : null
    if (one?.live && path) return { locale: one.live.locale, path }
  }
  return null
}

function own<T extends { locale: Locale }>(names: readonly T[], locale: Locale): T | undefined {
  return names.find((name) => name.locale === locale)
}
