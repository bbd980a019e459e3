// What can be followed: the paper, a section, an author or a tag, each in three formats, at addresses readers and programs expect.
import { type Locale, localePath } from '@/lib/i18n/locale'
import type { StoryArticle, StoryLead } from '../articles/story'
import type { Photo } from '../media/photo'

export const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const
export type FeedFormat = keyof typeof FEED_FILES
export const FEED_FORMATS = Object.keys(FEED_FILES) as FeedFormat[]

export const FEED_TYPES = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const

/** As people call them. */
export const FEED_NAMES = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const

export type FeedPlace = { kind: 'paper' } | { kind: 'section' | 'author' | 'tag'; id: string; slug: string }

/** `path` of their page; null when they have none in the language of the feed. */
export type FeedAuthor = { name: string; path: string | null }

export type FeedLead = Omit<StoryLead, 'photo'> & { photo: Photo }

export type FeedStory = Pick<StoryArticle, 'id' | 'genre' | 'headline' | 'standfirst'> & {
  lead: FeedLead | null
  /** With the prefix of its language. */
  path: string
  section: { name: string; slug: string }
  authors: FeedAuthor[]
  tags: string[]
  publishedAt: Date
  /** The last update or correction; a typo does not move it. */
  updatedAt: Date | null
  /** The whole story; null when the paper gives feeds a summary only. */
  html: string | null
}

export type Feed = {
  /** Stays when an address changes. */
  id: string
  locale: Locale
  place: FeedPlace
  paperName: string
  title: string
  description: string
  stories: FeedStory[]
  /** Address of the hub that is told of changes; null when there is none. */
  hub: string | null
}

/** The format a file name asks for, or null. */
export function feedFormat(file: string): FeedFormat | null {
  return FEED_FORMATS.find((format) => FEED_FILES[format] === file) ?? null
}

/** Where the page of the same stories is, with the prefix of its language. */
export function placePath(locale: Locale, place: FeedPlace): string {
  switch (place.kind) {
    case 'paper':
      return localePath(locale, '/')
    case 'section':
      return localePath(locale, `/${place.slug}`)
    default:
      return localePath(locale, `/${place.kind}/${place.slug}`)
  }
}

export function feedPath(locale: Locale, place: FeedPlace, format: FeedFormat): string {
  const file = FEED_FILES[format]
  return place.kind === 'paper' ? localePath(locale, `/${file}`) : `${placePath(locale, place)}/${file}`
}

/** The time of the news, not of the printing: the same news gives the same bytes. */
export function newsTime(stories: readonly Pick<FeedStory, 'publishedAt' | 'updatedAt'>[]): Date | null {
  const times = stories.map(({ publishedAt, updatedAt }) => (updatedAt ?? publishedAt).getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : null
}
