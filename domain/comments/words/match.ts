// Finds the words of a list in a text, whatever was done to hide them, and says where they stand in the text as written.
import { isEnglish, isEnglishText, looksEnglish } from '../normal/english'
import { type Normal, normalise, type Word } from '../normal/normal'
import { loosen, transliterations } from '../normal/transliteration'
import { type Kind, LONGEST_ENDING } from './endings'
import { stemsOf } from './forms'
import { type CompiledList, type Entry, type Index, type Line, type Piece, WITHIN_KEY, withPlainE } from './list'
import { guessMasked } from './masked'

export type Found = Entry & { from: number; to: number }

/** More say nothing new to a moderator, and a comment made of one word must not make a record without end. */
const MAX_FOUND = 50

/** In the order of the text. One line is found once in one place, though the place can be read in several ways. */
export function findWords(list: CompiledList, text: string | Normal): Found[] {
  const normal = typeof text === 'string' ? normalise(text) : text
  const isInEnglish = isEnglishText(normal.words.map(({ full }) => full))
  const found: Found[] = []
  const look = (word: Word, place: number | null) => {
    if (found.length >= MAX_FOUND) return
    for (const line of linesOf(list, word, isInEnglish)) {
      const to = endOf(line, { list, word, normal, place, isInEnglish })
      const { entry } = line
      const isKnown = found.some((one) => one.pattern === entry.pattern && one.from < (to ?? 0) && word.from < one.to)
      if (to !== null && !isKnown) found.push({ ...entry, from: word.from, to })
    }
  }
  for (const [place, word] of normal.words.entries()) look(word, place)
  for (const word of normal.joined) look(word, null)
  if (normal.masked.length > 0) {
    const isNew = (guess: Found) => !found.some((one) => one.pattern === guess.pattern && one.from < guess.to && guess.from < one.to)
    found.push(
      ...guessMasked(list, normal)
        .filter(isNew)
        .slice(0, MAX_FOUND - found.length),
    )
  }
  return found.sort((one, other) => one.from - other.from || one.to - other.to)
}

function* linesOf({ precise, loose, endings, looseEndings }: CompiledList, word: Word, isInEnglish: boolean): Iterable<Line> {
  for (const spelling of spellings(word)) {
    yield* begun(precise, spelling)
    yield* lookUp(precise, endings, spelling)
  }
  if (word.latin.length === 0 || isInEnglish || isEnglish(word.full)) return
  const mayBegin = !looksEnglish(word.full)
  for (const spelling of word.latin.flatMap(transliterations)) {
    if (mayBegin) yield* begun(loose, spelling)
    yield* lookUp(loose, looseEndings, spelling)
  }
}

/** An English word is meant as it is written. */
function spellings({ full, spellings: all }: Word): readonly string[] {
  const meant = all.length === 1 || !isEnglish(full) ? all : [full]
  return /[єэ]/.test(full) ? [...meant, ...meant.map(withPlainE)] : meant
}

/** Lines that say how a word begins, or what is in it. */
function* begun(index: Index, word: string): Iterable<Line> {
  for (const length of index.prefixLengths) {
    if (length > word.length) break
    yield* index.prefixes.get(word.slice(0, length)) ?? []
  }
  if (index.within.size === 0) return
  for (let place = 0; place + WITHIN_KEY <= word.length; place++) {
    for (const { text, line } of index.within.get(word.slice(place, place + WITHIN_KEY)) ?? []) if (word.startsWith(text, place)) yield line
  }
}

function* lookUp(index: Index, endings: Record<Kind, Set<string>>, word: string): Iterable<Line> {
  yield* index.exact.get(word) ?? []
  for (let length = word.length; length >= Math.max(1, word.length - LONGEST_ENDING); length--) {
    const stems = index.stems.get(word.slice(0, length))
    if (!stems) continue
    const ending = word.slice(length)
    for (const { kind, line } of stems) if (endings[kind].has(ending)) yield line
  }
}

/** Where the line ends in the text; null when its later words are not there. */
type Stands = { list: CompiledList; word: Word; normal: Normal; place: number | null; isInEnglish: boolean }

function endOf({ next }: Line, { list, word, normal, place, isInEnglish }: Stands): number | null {
  if (next.length === 0) return word.to
  if (place === null) return null
  const others = normal.words.slice(place + 1, place + 1 + next.length)
  return next.every((piece, offset) => isForm(piece, { list, word: others[offset], isInEnglish })) ? (others.at(-1)?.to ?? null) : null
}

function isForm(piece: Piece, { list, word, isInEnglish }: { list: CompiledList; word: Word | undefined; isInEnglish: boolean }): boolean {
  if (!word) return false
  const { endings, looseEndings } = list
  if (spellings(word).some((spelling) => isSpelled(piece, { spelling, endings, spell: (text) => text }))) return true
  if (isInEnglish || isEnglish(word.full)) return false
  return word.latin.flatMap(transliterations).some((spelling) => isSpelled(piece, { spelling, endings: looseEndings, spell: loosen }))
}

type Spelled = { spelling: string; endings: Record<Kind, Set<string>>; spell: (text: string) => string }

function isSpelled({ text, way }: Piece, { spelling, endings, spell }: Spelled): boolean {
  if (way === 'exact') return spelling === spell(text)
  if (way === 'prefix') return spelling.startsWith(spell(text))
  if (way === 'within') return spelling.includes(spell(text))
  return stemsOf(text).some(({ stem, kind }) => {
    const begin = spell(stem)
    return spelling.startsWith(begin) && endings[kind].has(spelling.slice(begin.length))
  })
}
