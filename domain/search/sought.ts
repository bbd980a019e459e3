// Which words of a story are those that were asked for: by the keys they were found by.
import { keyLexemes } from './lexemes'
import type { Sought } from './passage'
import { englishStems, type Question } from './question'
import { isStopWord, wordsIn } from './words'

const MOST_WORDS = 6_000

/** `texts`: all that will be marked. English words are looked up in one question to PostgreSQL. */
export async function soughtBy({ locale, readings }: Question, texts: readonly string[]): Promise<Sought> {
  const lexemes = new Set(readings.flat().flatMap((term) => term.lexemes))
  if (locale === 'uk') return (word) => !isStopWord(word) && keyLexemes(word).some((key) => lexemes.has(key))
  const words = [...new Set(texts.flatMap((text) => wordsIn(text).map(({ text: word }) => word.toLowerCase())))]
  const stems = await englishStems(words.slice(0, MOST_WORDS))
  return (word) => (stems.get(word.toLowerCase()) ?? []).some((stem) => lexemes.has(stem))
}
