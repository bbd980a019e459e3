// Words with signs in place of letters: «$ука», «b!tch», «с*ка», «п***а», and letters that only flags are made of.
import { isLetter, isNumber, type Letters } from './letters'
import { type Reading, readWord } from './look-alikes'

/** Where it stands among the letters, end excluded. */
export type Spot = { start: number; end: number }

/** What a sign is drawn like, in either alphabet; the first is the likeliest. */
const DRAWN: Record<string, { cyrillic: string; latin: string }> = {
  '@': { cyrillic: 'ая', latin: 'a' },
  $: { cyrillic: 'с', latin: 's' },
  '€': { cyrillic: 'е', latin: 'e' },
  '!': { cyrillic: 'іи', latin: 'i' },
  '|': { cyrillic: 'і', latin: 'il' },
  '¥': { cyrillic: 'у', latin: 'y' },
  '¢': { cyrillic: 'с', latin: 'c' },
  '£': { cyrillic: 'л', latin: 'l' },
}
const CYRILLIC = /[\u0400-\u052f]/
const MIN_LENGTH = 3
const MAX_LENGTH = 32
const MAX_WAYS = 4

/** Most texts have none, and are not gone through. */
export function* wordsOfSigns(text: string, letters: Letters): Iterable<Reading & Spot> {
  if (/[@$€!|¥¢£＠＄！｜]/.test(text)) yield* signedWords(letters)
  if (/[\u{1f1e6}-\u{1f1ff}]/u.test(text)) yield* flaggedWords(letters)
}

/** Runs of letters and such signs; a «!» at the end is a mark, and a sum of money has no letters. */
function* signedWords({ chars }: Letters): Iterable<Reading & Spot> {
  for (let place = 0; place < chars.length; place++) {
    if (!isInWord(chars[place] as string)) continue
    const start = place
    let signs = 0
    while (place < chars.length && isInWord(chars[place] as string)) if ((chars[place++] as string) in DRAWN) signs += 1
    let end = place
    while (signs > 0 && (chars[end - 1] === '!' || chars[end - 1] === '|')) {
      end -= 1
      signs -= 1
    }
    const written = chars.slice(start, end)
    if (signs === 0 || signs > written.length - 2 || written.length < MIN_LENGTH || written.length > MAX_LENGTH) continue
    if (written.filter(isLetter).length > 1) yield { ...asWord(waysOf(written)), start, end }
  }
}

const isInWord = (char: string) => isLetter(char) || isNumber(char) || char in DRAWN

function waysOf(chars: readonly string[]): string[] {
  const script = chars.some((char) => CYRILLIC.test(char)) ? 'cyrillic' : 'latin'
  let ways = ['']
  for (const char of chars) {
    const meant = [...(DRAWN[char]?.[script] ?? char)]
    ways = meant.flatMap((letter) => ways.map((begun) => begun + letter)).slice(0, MAX_WAYS)
  }
  return ways
}

/** One word that may be spelled in several ways. */
export function asWord(ways: readonly string[]): Reading {
  const readings = ways.map(readWord)
  const { text = '', full = '' } = readings[0] ?? {}
  return { text, full, spellings: readings.flatMap((one) => one.spellings), latin: readings.flatMap((one) => one.latin) }
}

const INDICATOR_A = 0x1f1e6
const INDICATORS = 26
const MIN_INDICATORS = 3

/** Flags are pairs of letters that are used for nothing else, and some spell words with them. */
function* flaggedWords({ chars }: Letters): Iterable<Reading & Spot> {
  for (let place = 0; place < chars.length; place++) {
    const start = place
    let raw = ''
    for (let letter = indicated(chars[place]); letter !== ''; letter = indicated(chars[++place])) raw += letter
    if (raw.length >= MIN_INDICATORS && raw.length <= MAX_LENGTH) yield { ...readWord(raw), start, end: place }
  }
}

function indicated(char: string | undefined): string {
  const place = (char?.codePointAt(0) ?? 0) - INDICATOR_A
  return place >= 0 && place < INDICATORS ? String.fromCharCode(0x61 + place) : ''
}

/** A word of which only the ends are written, and a sign for each letter between them. */
export type Masked = { begins: string; hidden: number; ends: string } & Spot

const MASKS = new Set('*#•')
const MAX_HIDDEN = 10
const MOST_MASKED = 8

export function maskedWords({ chars }: Letters): Masked[] {
  const found: Masked[] = []
  for (let place = 1; place < chars.length && found.length < MOST_MASKED; place++) {
    const mask = chars[place] as string
    if (!MASKS.has(mask) || !isLetter(chars[place - 1] as string)) continue
    let stop = place
    while (chars[stop] === mask) stop += 1
    let start = place
    while (start > 0 && isLetter(chars[start - 1] as string)) start -= 1
    let end = stop
    while (end < chars.length && isLetter(chars[end] as string)) end += 1
    const hidden = stop - place
    if (end > stop && hidden <= MAX_HIDDEN && end - start > MIN_LENGTH && end - start <= MAX_LENGTH)
      found.push({ begins: chars.slice(start, place).join(''), hidden, ends: chars.slice(stop, end).join(''), start, end })
    place = stop
  }
  return found
}
