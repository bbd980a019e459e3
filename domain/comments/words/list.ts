// A list of words as moderators write it, a line each, made ready to be looked up in any number of comments.
//   дурень      the word in all its forms
//   =дурень     only as written
//   дур*        whatever begins so
//   *дур*       whatever has it in it, «нахуй» for «*хуй*»: three letters at least
//   швидкий заробіток    words one after another, each in all its forms
import { twiceAtMost } from '../normal/doubled'
import { normalise } from '../normal/normal'
import { loosen } from '../normal/transliteration'
import { ENDINGS, type Kind } from './endings'
import { stemsOf } from './forms'

/** What a word does to the comment it stands in. */
export type WordEffect = 'refuse' | 'hold' | 'mark'

/** A line of a list: how it is written above. */
export type Entry = { effect: WordEffect; pattern: string }

export type Line = { entry: Entry; next: readonly Piece[] }
/** One word of a line. */
export type Piece = { text: string; way: 'exact' | 'prefix' | 'within' | 'forms' }

/** Words by what stays the same in all their forms; `lengths` spares looking for beginnings no line has. */
export type Index = {
  exact: Map<string, Line[]>
  prefixes: Map<string, Line[]>
  prefixLengths: readonly number[]
  /** By their first three letters. */
  within: Map<string, { text: string; line: Line }[]>
  stems: Map<string, { kind: Kind; line: Line }[]>
}

export type CompiledList = { precise: Index; loose: Index; endings: Record<Kind, Set<string>>; looseEndings: Record<Kind, Set<string>> }

const kinds = Object.keys(ENDINGS) as Kind[]
const LOOSE_ENDINGS = Object.fromEntries(
  kinds.map((kind) => [kind, new Set([...ENDINGS[kind]].map((ending) => loosen(ending)))]),
) as Record<Kind, Set<string>>

const MIN_LENGTH = 2
export const WITHIN_KEY = 3

/** «є» and «э» as the letter that is typed for either. */
export function withPlainE(word: string): string {
  return word.replace(/[єэ]/g, 'е')
}

export function compileList(entries: readonly Entry[]): CompiledList {
  const precise = anIndex()
  const loose = anIndex()
  for (const entry of entries) {
    const [first, ...next] = piecesOf(entry.pattern)
    if (!first) continue
    const line = { entry, next }
    add(precise, first, line, (text) => text)
    // Ukrainian and Russian spell one sound by different letters: «єбать», «ебать». Inside words it is another's: «треба».
    const isOfTwoSounds = /[єэ]/.test(first.text)
    if (isOfTwoSounds && first.way === 'within') continue
    if (isOfTwoSounds) add(precise, first, line, withPlainE)
    if (/^[а-яіїє]+$/.test(first.text)) add(loose, first, line, loosen)
  }
  for (const index of [precise, loose]) {
    index.prefixLengths = [...new Set([...index.prefixes.keys()].map((prefix) => prefix.length))].sort((one, other) => one - other)
  }
  return { precise, loose, endings: ENDINGS as Record<Kind, Set<string>>, looseEndings: LOOSE_ENDINGS }
}

/** The words of a line; none when it says nothing that could be looked up. */
export function piecesOf(pattern: string): Piece[] {
  return pattern
    .trim()
    .split(/\s+/)
    .flatMap((written) => {
      const words = normalise(written).words.filter(({ text }) => text !== '')
      return words.map(({ full }, place) => ({ text: twiceAtMost(full), way: wayOf(written, place === words.length - 1) }))
    })
}

/** Places of lines that say nothing, or so little that half of all comments would be caught. */
export function findTooWide(patterns: readonly string[]): number[] {
  return patterns.flatMap((pattern, place) => {
    const [first, ...next] = piecesOf(pattern)
    const isWide = !first || (next.length === 0 && first.text.length < (first.way === 'within' ? WITHIN_KEY : MIN_LENGTH))
    return isWide ? [place] : []
  })
}

function wayOf(written: string, isLast: boolean): Piece['way'] {
  if (written.startsWith('=')) return 'exact'
  if (/^\*.*\*$/.test(written)) return 'within'
  return written.endsWith('*') && isLast ? 'prefix' : 'forms'
}

function anIndex(): Index {
  return { exact: new Map(), prefixes: new Map(), prefixLengths: [], within: new Map(), stems: new Map() }
}

function add(index: Index, { text, way }: Piece, line: Line, spell: (text: string) => string): void {
  if (way === 'exact') put(index.exact, spell(text), line)
  else if (way === 'prefix') put(index.prefixes, spell(text), line)
  else if (way === 'within') put(index.within, spell(text).slice(0, WITHIN_KEY), { text: spell(text), line })
  else for (const { stem, kind } of stemsOf(text)) put(index.stems, spell(stem), { kind, line })
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}
