// A question as the index is asked: every word of it, in any form, in any of the ways it may have been typed.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { listNamedAuthors, type NamedAuthor } from './authors'
import { otherLayout } from './keyboard'
import { ukrainianReadings } from './latin'
import { askedLexemes, exactLexeme, keyLexemes, quoted } from './lexemes'
import { authorMark } from './marks'
import { normalWord } from './uk/normal'
import { isStopWord, wordsIn } from './words'

/** One word: what it may be found by. `exact` weighs more, and is only in heads; `begins` is a word that is still being typed. */
export type Term = { lexemes: readonly string[]; exact: readonly string[]; begins?: string }
/** One way to read the whole question: all of its terms must be met. */
export type Reading = readonly Term[]
export type Question = { locale: Locale; readings: readonly Reading[] }

const MOST_TERMS = 12
const MOST_AUTHORS = 20
const LEAST_BEGINNING = 3
const NO_TERM: Term = { lexemes: [], exact: [] }

/** Without readings when nothing in it can be looked for. */
export async function readQuestion(q: string, locale: Locale, { isUnfinished = false } = {}): Promise<Question> {
  const authors = await listNamedAuthors(locale)
  // Common words alone are common words, and not another keyboard's.
  if (wordsOf(q).length === 0 && wordsIn(q).length > 0) return { locale, readings: [] }
  const spellings = [q, otherLayout(q)].filter((one): one is string => one !== null)
  const read = locale === 'uk' ? ukrainianTerms : englishTerms
  const readings = await Promise.all(spellings.map((spelling) => read(wordsOf(spelling), authors)))
  const told = readings.filter((terms) => terms.length > 0)
  return { locale, readings: isUnfinished ? told.map((terms, place) => unfinished(terms, spellings[place] ?? '')) : told }
}

/** `(a | b) & c` of each reading, any of which may be meant. */
export function tsquery({ readings }: Question): string {
  const term = ({ lexemes, begins }: Term) => `(${[...lexemes.map(quoted), ...(begins ? [`${quoted(begins)}:*`] : [])].join(' | ')})`
  return readings.map((terms) => `(${terms.map(term).join(' & ')})`).join(' | ')
}

/** Everything a head may answer with; how many there are, because PostgreSQL shares a rank among them. */
export function rankQuery({ readings }: Question): { query: string; size: number } {
  const all = new Set(
    readings
      .flat()
      .flatMap(({ lexemes, exact, begins }) => [...[...exact, ...lexemes].map(quoted), ...(begins ? [`${quoted(begins)}:*`] : [])]),
  )
  return { query: [...all].join(' | '), size: all.size }
}

/** The last word may go on: «про» is common, «просто» is not. */
function unfinished(terms: Reading, spelling: string): Reading {
  const last = wordsIn(spelling).at(-1)?.text ?? ''
  const begins = normalWord(last).replaceAll("'", '')
  if (begins.length < LEAST_BEGINNING) return terms
  const [before, ending] = isStopWord(last) ? [terms, NO_TERM] : [terms.slice(0, -1), terms.at(-1) ?? NO_TERM]
  return [...before, { ...ending, begins }]
}

/** Common words are in every story, and left out. */
function wordsOf(spelling: string): string[] {
  const words = [...new Set(wordsIn(spelling).map(({ text }) => text))].slice(0, MOST_TERMS)
  return words.filter((word) => !isStopWord(word))
}

async function ukrainianTerms(words: readonly string[], authors: readonly NamedAuthor[]): Promise<Term[]> {
  return words.map((word) => {
    const spellings = [word, ...ukrainianReadings(word)]
    const keys = [...new Set(spellings.flatMap(askedLexemes))]
    return { lexemes: [...keys, ...signedBy(keys, authors)], exact: spellings.slice(0, 2).map(exactLexeme) }
  })
}

/** English is PostgreSQL's to stem; its common words have no lexeme. */
async function englishTerms(words: readonly string[], authors: readonly NamedAuthor[]): Promise<Term[]> {
  const stems = await englishStems(words)
  return words.flatMap((word) => {
    const found = signedBy(keyLexemes(word), authors)
    const lexemes = [...(stems.get(word) ?? []), ...found]
    return lexemes.length > 0 ? [{ lexemes, exact: [] }] : []
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
