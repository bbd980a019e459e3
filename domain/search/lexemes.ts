// Texts as PostgreSQL keeps them for search: the words of Ukrainian by our own keys, with the exact form beside them where it weighs.
import type { Texts } from './document'
import { keysMeant, keysOf } from './uk/keys'
import { normalWord } from './uk/normal'
import { isStopWord, wordsIn } from './words'

/** Longer ones are no words. PostgreSQL allows positions up to 16,383 and a document of a megabyte. */
const LONGEST = 60
const MOST_POSITIONS = 2_000
const MOST_LEXEMES = 20_000

/** How a form is kept exactly: `=києва`. */
export const exactLexeme = (word: string) => `=${normalWord(word).slice(0, LONGEST)}`

export function keyLexemes(word: string): string[] {
  return keysOf(word).map((key) => key.slice(0, LONGEST))
}

/** Of a word in a question. */
export function askedLexemes(word: string): string[] {
  return keysMeant(word).map((key) => key.slice(0, LONGEST))
}

/** The literal of a weighed tsvector: `'=міст':1A 'міст':1A`. `marks` are weighed like what a story is about. */
export function headLiteral({ headline, about, captions }: Texts, marks: readonly string[]): string {
  const places = new Map<string, string[]>()
  let position = 1
  const put = (lexeme: string, weight: string) => places.set(lexeme, [...(places.get(lexeme) ?? []), `${position}${weight}`])
  const parts = [
    [headline, 'A'],
    [about, 'B'],
    [captions, 'C'],
  ] as const
  for (const [text, weight] of parts) {
    for (const word of meaningful(text)) {
      if (position >= MOST_POSITIONS) break
      for (const lexeme of [exactLexeme(word), ...keyLexemes(word)]) put(lexeme, weight)
      position += 1
    }
  }
  for (const mark of marks) put(mark, 'B')
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.slice(0, 200).join(',')}`).join(' ')
}

/** Every lexeme of the whole story once. */
export function allLexemes(texts: Texts, marks: readonly string[]): string[] {
  const all = new Set(marks)
  for (const text of [texts.headline, texts.about, texts.captions, texts.body]) {
    for (const word of meaningful(text)) {
      if (all.size >= MOST_LEXEMES) return [...all]
      for (const lexeme of keyLexemes(word)) all.add(lexeme)
    }
  }
  return [...all]
}

/** Words somebody may mistype: of letters alone, each once. */
export function spelledWords(texts: Texts): string[] {
  const all = new Set<string>()
  for (const text of Object.values(texts)) {
    for (const { text: word } of wordsIn(text)) {
      const plain = normalWord(word).replaceAll("'", '’')
      if (/^[\p{L}’]{3,30}$/u.test(plain) && !isStopWord(plain)) all.add(plain)
    }
  }
  return [...all].slice(0, MOST_POSITIONS).sort()
}

/** A lexeme as the input of tsvector and tsquery wants it. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

function meaningful(text: string): string[] {
  return wordsIn(text).flatMap(({ text: word }) => (isStopWord(word) ? [] : [word]))
}
