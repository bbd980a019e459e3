// A story as it is drawn: the shape that readers' queries and the newsroom's preview both fill.
import type { StoryChange } from '@/domain/corrections/story-change'
import type { Photo, PhotoRights } from '@/domain/media/photo'
import type { Locale } from '@/lib/i18n/locale'
import type { Body } from './body'
import type { Genre } from './genre'

/** A photograph with the words kept beside it; a block's own words, in the article's language, win over these. */
export type StoryPhoto = Photo & PhotoRights & { alt: string; caption: string; credit: string }

export type StoryLead = { photo: Photo & PhotoRights; alt: string; caption: string; credit: string }

/** What the card for other sites says in the place of the story's own; empty or null where it says the same. */
export type StoryShare = { headline: string; description: string; photo: (Photo & { alt: string }) | null }

export type StorySection = { id: string; slug: string; name: string; colour: string }

export type StoryAuthor = { id: string; slug: string; name: string; title: string; bio: string; portrait: Photo | null }

export type StoryTag = { id: string; slug: string; name: string }

export type StoryArticle = {
  id: string
  locale: Locale
  genre: Genre
  headline: string
  standfirst: string
  /** A draft may have no section yet. */
  section: StorySection | null
  authors: StoryAuthor[]
  /** Null while the story has never been live. */
  publishedAt: Date | null
  /** The last update or correction; null when there was none. */
  updatedAt: Date | null
  minutes: number
  lead: StoryLead | null
  share: StoryShare
  body: Body
  /** Photographs named in the body, by id. One that is gone is skipped. */
  photos: ReadonlyMap<string, StoryPhoto>
  tags: StoryTag[]
  /** What readers are told of its changes, the newest first. */
  changes: StoryChange[]
}
