// The place of a text where a searched word stands, with the word marked.
import { folded, searchedWords } from './fold'

/** `at`: where in the text it stands. */
export type PassagePart = { at: number; text: string; isFound: boolean }

const BEFORE = 70
const LENGTH = 220
/** A word with what may stand inside it; folded, it is what the search compares. */
const WORD = /[\p{L}\p{N}\p{M}'’ʼ`´\u00ad]+/gu

/** Around the first word found; null when none of the words is in the text. Joined, the parts are a piece of the text, with dots where it goes on. */
export function passageOf(text: string, q: string): PassagePart[] | null {
  const searched = searchedWords(q)
  const places = [...text.matchAll(WORD)]
    .filter(([word]) => isSearched(word, searched))
    .map(({ 0: word, index }) => ({ from: index, to: index + word.length }))
  const [first] = places
  if (!first) return null
  const from = beginningOfWord(text, Math.max(0, first.from - BEFORE))
  const to = endOfWord(text, Math.min(text.length, Math.max(from + LENGTH, first.to)))
  const parts: PassagePart[] = []
  let at = from
  for (const place of places.filter((one) => one.to <= to)) {
    parts.push({ at, text: text.slice(at, place.from), isFound: false })
    parts.push({ at: place.from, text: text.slice(place.from, place.to), isFound: true })
    at = place.to
  }
  parts.push({ at, text: text.slice(at, to) + (to < text.length ? ' …' : ''), isFound: false })
  if (from > 0) parts.unshift({ at: -1, text: '… ', isFound: false })
  return parts.filter((part) => part.text !== '')
}

function isSearched(word: string, searched: readonly string[]): boolean {
  const plain = folded(word)
  return searched.some((one) => plain.startsWith(one))
}

function beginningOfWord(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at).search(/\s/)
  return space < 0 ? at : at + space + 1
}

function endOfWord(text: string, at: number): number {
  const space = text.slice(at).search(/\s/)
  return space < 0 ? text.length : at + space
}
