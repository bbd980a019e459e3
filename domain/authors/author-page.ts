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
  /** Languages in which something of theirs is live, and they have a page that shows it. */
  locales: Locale[]
  stories: CardArticle[]
  /** Where older stories begin; null when there are none. */
  cursor: string | null
}
