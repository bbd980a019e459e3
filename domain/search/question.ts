// A question as the index is asked: every word of it, in any form, in any of the ways it may have been typed.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { listNamedAuthors, type NamedAuthor } from './authors'
import { otherLayout } from './keyboard'
import { ukrainianReadings } from './latin'
import { exactLexeme, keyLexemes, quoted } from './lexemes'
import { authorMark } from './marks'
import { isStopWord, wordsIn } from './words'

/** One word: what it may be found by. `exact` weighs more, and is only in heads. */
export type Term = { word: string; lexemes: readonly string[]; exact: readonly string[] }
/** One way to read the whole question: all of its terms must be met. */
export type Reading = readonly Term[]
export type Question = { locale: Locale; readings: readonly Reading[] }

const MOST_TERMS = 12
const MOST_AUTHORS = 20

/** Without readings when nothing in it can be looked for. */
export async function readQuestion(q: string, locale: Locale): Promise<Question> {
  const authors = await listNamedAuthors(locale)
  const spellings = [q, otherLayout(q)].filter((one): one is string => one !== null)
  const read = locale === 'uk' ? ukrainianTerms : englishTerms
  const readings = await Promise.all(spellings.map((spelling) => read(wordsOf(spelling), authors)))
  return { locale, readings: readings.filter((terms) => terms.length > 0) }
}

/** `(a | b) & c` of each reading, any of which may be meant. */
export function tsquery({ readings }: Question, { isExact = false } = {}): string {
  const term = ({ lexemes, exact }: Term) => `(${[...(isExact ? exact : []), ...lexemes].map(quoted).join(' | ')})`
  return readings.map((terms) => `(${terms.map(term).join(' & ')})`).join(' | ')
}

/** Common words are left out, unless nothing else was said. */
function wordsOf(spelling: string): string[] {
  const words = [...new Set(wordsIn(spelling).map(({ text }) => text))].slice(0, MOST_TERMS)
  const telling = words.filter((word) => !isStopWord(word))
  return telling.length > 0 ? telling : []
}

async function ukrainianTerms(words: readonly string[], authors: readonly NamedAuthor[]): Promise<Term[]> {
  return words.map((word) => {
    const spellings = [word, ...ukrainianReadings(word)]
    const keys = [...new Set(spellings.flatMap(keyLexemes))]
    return { word, lexemes: [...keys, ...signedBy(keys, authors)], exact: spellings.slice(0, 2).map(exactLexeme) }
  })
}

/** English is PostgreSQL's to stem; its common words have no lexeme. */
async function englishTerms(words: readonly string[], authors: readonly NamedAuthor[]): Promise<Term[]> {
  const stems = await englishStems(words)
  return words.flatMap((word) => {
    const found = signedBy(keyLexemes(word), authors)
    const lexemes = [...(stems.get(word) ?? []), ...found]
    return lexemes.length > 0 ? [{ word, lexemes, exact: [] }] : []
  })
}

export async function englishStems(words: readonly string[]): Promise<Map<string, string[]>> {
  if (words.length === 0) return new Map()
  const rows = await db().$queryRaw<{ word: string; stems: string[] | null }[]>`
    select word, tsvector_to_array(to_tsvector('english', word)) as stems from unnest(${[...words]}::text[]) as word`
  return new Map(rows.map(({ word, stems }) => [word, stems ?? []]))
}

function signedBy(keys: readonly string[], authors: readonly NamedAuthor[]): string[] {
  const signed = authors.filter((author) => author.keys.some((key) => keys.includes(key)))
  return signed.slice(0, MOST_AUTHORS).map(({ id }) => authorMark(id))
}
