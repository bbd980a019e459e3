// An author's page as it is shown: who they are in one language, and a part of what they signed.
import type { Locale } from '@/lib/i18n/locale'
import type { CardArticle } from '../articles/card'
import type { Photo } from '../media/photo'

export type AuthorPage = {
  id: string
  slug: string
  name: string
  title: string
  bio: string
  portrait: Photo | null
  /** Pages of theirs elsewhere. */
  links: string[]
  /** Languages the author has a page in. */
  locales: Locale[]
  stories: CardArticle[]
  /** Where older stories begin; null when there are none. */
  cursor: string | null
}
