// What a moderator types, as PostgreSQL is asked for it: each word in any of its forms, as the beginning of a word, or in a name.
import { normalText } from '../../comments/normal/normal'
import { askedLexemes, quoted } from '../../search/lexemes'
import { isStopWord, wordsIn } from '../../search/words'

const MOST_WORDS = 12

/** As text for `to_tsquery('simple', …)`; null when nothing can be looked for. */
export function wordsQuery(typed: string): string | null {
  const words = wordsIn(normalText(typed)).map(({ text }) => text)
  const written = wordsIn(typed).map(({ text }) => asInName(text))
  if (words.length === 0) return null
  // The normaliser puts letters together that stood apart: then no word of a name is known to be the same one.
  const isSame = words.length === written.length
  const terms = words.map((word, place) =>
    anyOf([word, ...(isSame ? [written[place] ?? word] : [])], isStopWord(word) ? [] : askedLexemes(word)),
  )
  return [...new Set(terms)].slice(0, MOST_WORDS).join(' & ')
}

function anyOf(begins: readonly string[], keys: readonly string[]): string {
  return `(${[...new Set([...begins.map((word) => `${quoted(word)}:*`), ...keys.map(quoted)])].join(' | ')})`
}

/** As the index has names: the same letters are folded there by PostgreSQL. */
function asInName(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ґ', 'г')
    .replace(/[’'ʼ‘`´]/g, '')
}
