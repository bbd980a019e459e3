// What the page of the search shows.
import type { Locale } from '@/lib/i18n/locale'
import type { CardArticle } from '../articles/card'
import type { Piece } from './passage'

export type FoundStory = { card: CardArticle; headline: Piece[]; passage: Piece[]; authors: string[] }
export type SearchPage = {
  stories: FoundStory[]
  /** Was there a word in the question that can be looked for? */
  isAsked: boolean
  /** Where the list goes on. */
  cursor: string | null
  /** Better words for a question nothing answered. */
  meant: string | null
  /** What nothing answered in the language that was searched may be answered in the other. */
  elsewhere: Elsewhere | null
}
/** `isMore`: there are more than the `count` that were looked for. */
export type Elsewhere = { locale: Locale; count: number; isMore: boolean }

export type Suggestion = { kind: 'author' | 'story'; text: string; path: string }
