// A tag's page as it is shown.
import type { Locale } from '@/lib/i18n/locale'
import type { CardArticle } from '../articles/card'
import type { Photo } from '../media/photo'

/** What the newsroom says before the list; on the first page only. */
export type TagIntroduction = {
  standfirst: string
  paragraphs: string[]
  photo: (Photo & { alt: string; credit: string }) | null
  pinned: CardArticle[]
}

export type TagPage = {
  id: string
  slug: string
  name: string
  /** The same topic in the other language, while it has a page. */
  translation: { locale: Locale; slug: string } | null
  introduction: TagIntroduction | null
  /** Without those that are pinned above them. */
  stories: CardArticle[]
  /** Where older stories begin; null when there are none. */
  cursor: string | null
}
