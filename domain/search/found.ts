// What the page of the search shows.
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
}

export type Suggestion = { kind: 'author' | 'story'; text: string; path: string }
