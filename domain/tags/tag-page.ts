// A tag's page as it is shown.
import type { CardArticle } from '../articles/card'

export type TagPage = {
  id: string
  slug: string
  name: string
  stories: CardArticle[]
  /** Where older stories begin; null when there are none. */
  cursor: string | null
}
