// The labelled words as pairs: forms of one word, and forms of two words that look alike. Which half a word belongs to is said by a
// hash of it, so nobody chose (docs/decisions/0060).
import fs from 'node:fs'
import path from 'node:path'

export type LabelledWord = { lemma: string; forms: readonly string[]; isKept: boolean }
export type Pair = { one: string; other: string; of: string; isKept: boolean }

const MOST_PAIRS_OF_A_WORD = 12
const MOST_PAIRS_OF_TWO = 8
/** Two words look alike when they begin with so many letters. */
const ALIKE = 4
const ALIKE_SHORT = 3

export function labelledWords(): LabelledWord[] {
  return [...byModels(textOf('words.txt')), ...writtenOut(textOf('names.txt')), ...writtenOut(textOf('irregular.txt'))]
}

/** Every pair of forms of every word, thinned evenly to a number that lets short paradigms be heard. */
export function samePairs(words: readonly LabelledWord[]): Pair[] {
  return words.flatMap(({ lemma, forms, isKept }) => {
    const all = forms.flatMap((one, place) => forms.slice(place + 1).map((other) => ({ one, other, of: lemma, isKept })))
    return thinned(all, MOST_PAIRS_OF_A_WORD)
  })
}

/** Forms of words that begin alike. A form both words have is no evidence; a word of the half kept apart keeps the pair apart. */
export function differentPairs(words: readonly LabelledWord[]): Pair[] {
  return words.flatMap((word, place) =>
    words.slice(place + 1).flatMap((other) => (lookAlike(word.lemma, other.lemma) ? pairsOfTwo(word, other) : [])),
  )
}

function pairsOfTwo(word: LabelledWord, other: LabelledWord): Pair[] {
  const [own, others] = [new Set(word.forms), new Set(other.forms)]
  const isKept = word.isKept || other.isKept
  const of = `${word.lemma} · ${other.lemma}`
  const all = [...own]
    .filter((one) => !others.has(one))
    .flatMap((one) => [...others].filter((two) => !own.has(two)).map((two) => ({ one, other: two, of, isKept })))
  return thinned(all, MOST_PAIRS_OF_TWO)
}

function lookAlike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  const length = Math.min(a.length, b.length) <= 5 ? ALIKE_SHORT : ALIKE
  return a !== b && a.slice(0, length) === b.slice(0, length)
}

/** So many of the list, as evenly as they come. */
function thinned<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all]
  return Array.from({ length: most }, (_, place) => all[Math.floor(((place + 0.5) * all.length) / most)] as T)
}

function byModels(text: string): LabelledWord[] {
  let endings: string[] = []
  return linesOf(text).flatMap((line) => {
    if (line.startsWith('@')) {
      endings = line.slice(line.indexOf(': ') + 2).split(' ')
      return []
    }
    return line
      .trim()
      .split(/\s+/)
      .map((written) => {
        const stems = written.split('/')
        return aWord(endings.map((ending) => ending.replace(/[123]/, (place) => stems[Number(place) - 1] || stems[0] || '')))
      })
  })
}

function writtenOut(text: string): LabelledWord[] {
  return linesOf(text).map((line) => {
    const [lemma = '', forms = ''] = line.split(' = ')
    return aWord(forms.split(' '), lemma)
  })
}

function aWord(forms: readonly string[], lemma = forms[0] ?? ''): LabelledWord {
  return { lemma, forms: [...new Set(forms)], isKept: hash(lemma) % 2 === 0 }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return (value ^ (value >>> 15)) >>> 0
}

const textOf = (name: string) => fs.readFileSync(path.resolve('domain/search/uk/labelled', name), 'utf8')
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
