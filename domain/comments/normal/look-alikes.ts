// One script for one word: letters borrowed from another alphabet, and digits that stand for letters, are read as the word's own.
import {
  type Alphabet,
  DIGITS,
  GREEK_SOUNDS,
  GUESTS,
  HAND_DRAWING,
  IN_LATIN,
  IS_TURNED,
  SAME_DRAWING,
  SAME_SOUND,
  SPELLED_IN_LATIN,
  TURNED,
} from './alphabets'
import { squeeze, undoubled } from './doubled'

const MAX_READINGS = 8
const MOST_SPELLINGS = 32

const CYRILLIC = /[\u0400-\u052f]/
const LATIN = /[a-z\u00df-\u024f]/
const OTHER = /[^a-z\u00df-\u024f\u0400-\u052f\d]/g
const DIGIT = /\d/
/** How surely a letter says which alphabet its word is of: those below have no drawing in the other, the next only as capitals. */
const SURE = 10
const WEIGHTS = new Map([
  ...[...'бгджзийлпфцчшщъыьэюяє'].map((letter) => [letter, SURE] as const),
  ...[...'вкмнт'].map((letter) => [letter, 1] as const),
  ...[...'dfgjlnqrsuvwz'].map((letter) => [letter, -SURE] as const),
  ...[...'bhkmt'].map((letter) => [letter, -1] as const),
])
const DRAWN_AS_CYRILLIC = /^[abcehikmoptxy03]+$/
/** In capitals, with what only a hand draws so: «DYPEHb». */
const DRAWN_BY_HAND = /^[abcdehikmnoprtuxy]{4,}$/

export type Reading = {
  /** How the word is written, without doubled letters: what texts are compared by. */
  text: string
  /** The same with them. */
  full: string
  /** All it may be meant to say, with its letters doubled and not: what a list looks up. */
  spellings: readonly string[]
  /** What is to be read by the sound of its Latin letters. */
  latin: readonly string[]
}

const plainCyrillic = /^[а-яіїє]+$/
const plainLatin = /^[a-z]+$/

export function readWord(raw: string): Reading {
  if (plainCyrillic.test(raw)) return { text: squeeze(raw), full: raw, spellings: undoubled(raw), latin: [] }
  if (plainLatin.test(raw)) return { text: squeeze(raw), full: raw, spellings: spelledOut([raw, ...drawn(raw)]), latin: [raw] }
  if (IS_TURNED.test(raw)) return turned(raw)
  const word = raw.replace(OTHER, (char) => GUESTS[char] ?? char)
  return LATIN.test(raw) || CYRILLIC.test(raw) || word === raw ? readMixed(word) : readForeign(raw, word)
}

/** A word of Greek letters is Greek, most likely, and is compared as it is written. */
function readForeign(raw: string, word: string): Reading {
  const drawnSo = readWord(word)
  const soundsSo = readWord(raw.replace(OTHER, (char) => GREEK_SOUNDS[char] ?? GUESTS[char] ?? char))
  const spellings = [raw, ...drawnSo.spellings, ...soundsSo.spellings]
  return { text: squeeze(raw), full: raw, spellings, latin: [...drawnSo.latin, ...soundsSo.latin] }
}

function readMixed(word: string): Reading {
  const script = scriptOf(word)
  if (script === null) return { text: squeeze(word), full: word, spellings: undoubled(word), latin: [] }
  const isMixed = LATIN.test(word) && CYRILLIC.test(word)
  const latin = [translate(word, IN_LATIN), ...(isMixed ? [translate(word, SPELLED_IN_LATIN)] : [])]
  const cyrillic = isMixed || script === 'cyrillic' ? CYRILLIC_WAYS.map((alphabet) => translate(word, alphabet)) : drawn(word)
  const full = insideDigits((script === 'latin' ? latin[0] : cyrillic[0]) ?? word, script)
  const ways = [
    ...latin.flatMap((way) => (isMixed || script === 'latin' ? withoutDigits(way, 'latin') : [])),
    ...cyrillic.flatMap((way) => withoutDigits(way, 'cyrillic')),
  ]
  return { text: squeeze(full), full, spellings: spelledOut([full, ...ways]), latin: soundedOut(word, { script, isMixed }) }
}

/** Letters that are drawn alike were read already; the others may be there for their sound: «аdmін», «пizdec». */
function soundedOut(word: string, { script, isMixed }: { script: 'cyrillic' | 'latin'; isMixed: boolean }): string[] {
  if (!isMixed) return script === 'latin' ? [insideDigits(word, 'latin')] : []
  if (!SOUNDS_OTHERWISE.test(word)) return []
  return [IN_LATIN, SPELLED_IN_LATIN].map((alphabet) => insideDigits(translate(word, alphabet), 'latin'))
}

const DRAWN_FIRST = { ...SAME_SOUND, ...SAME_DRAWING }
/** The last one for «идiот»: whoever types Latin for it takes one letter for both. */
const CYRILLIC_WAYS: readonly Alphabet[] = [DRAWN_FIRST, SAME_SOUND, { ...SAME_SOUND, ...HAND_DRAWING }, { ...DRAWN_FIRST, i: 'и' }]
/** Small letters that look like nothing Cyrillic. */
const SOUNDS_OTHERWISE = /[bdfghjlmnqrstuvwz]/

function drawn(word: string): string[] {
  const ways: string[] = []
  if (DRAWN_AS_CYRILLIC.test(word)) ways.push(translate(word, SAME_DRAWING))
  if (DRAWN_BY_HAND.test(word)) ways.push(translate(word, { ...HAND_DRAWING, d: 'д' }))
  return ways
}

function turned(raw: string): Reading {
  const back = [...raw].reverse().map((char) => TURNED[char] ?? char)
  const full = back.join('')
  return { text: squeeze(raw), full: raw, spellings: spelledOut([raw, full]), latin: [full] }
}

function spelledOut(ways: readonly string[]): string[] {
  return [...new Set(ways.flatMap(undoubled))].filter((way) => way !== '').slice(0, MOST_SPELLINGS)
}

/** By letters that only one alphabet has; among equals by all letters, and at last Cyrillic: this is its paper. */
function scriptOf(word: string): 'cyrillic' | 'latin' | null {
  let certain = 0
  let all = 0
  let known = 0
  for (const char of word) {
    const side = CYRILLIC.test(char) ? 1 : LATIN.test(char) ? -1 : 0
    if (side === 0) continue
    known += 1
    all += side
    certain += WEIGHTS.get(char) ?? 0
  }
  if (known === 0) return null
  return (certain === 0 ? all : certain) < 0 ? 'latin' : 'cyrillic'
}

function translate(word: string, meant: Alphabet): string {
  let translated = ''
  for (const char of word) translated += meant[char] ?? char
  return translated
}

/** A digit between letters is a letter; at the ends it is a number that was written without a space. */
function insideDigits(word: string, script: 'cyrillic' | 'latin'): string {
  return word.replace(/(?<=\p{L})\d(?=\p{L})/gu, (digit) => DIGITS[script][digit]?.[0] ?? digit)
}

function withoutDigits(word: string, script: 'cyrillic' | 'latin'): string[] {
  if (!DIGIT.test(word)) return [word]
  let spelled = ['']
  for (const char of word) {
    const meant = [...(DIGITS[script][char] ?? char)]
    spelled = spelled.flatMap((start) => meant.map((letter) => start + letter)).slice(0, MAX_READINGS)
  }
  return [word.replace(/^\d+|\d+$/g, ''), ...spelled]
}
