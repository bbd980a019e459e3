// One reading of a text for everything that compares words: lists, repeats, search, the spam score. Every word keeps its place
// in the text as written, so that a moderator sees what was found where it stands.
import { isLetter, isNumber, type Letters, lettersOf } from './letters'
import { type Reading, readWord } from './look-alikes'
import { asWord, type Masked, maskedWords, type Spot, wordsOfSigns } from './signs'

/** A reading, and where it stands in the text. */
export type Word = Reading & { from: number; to: number }

export type Normal = {
  /** In their order; letters that stood apart («д у р е н ь») are one word here. */
  words: readonly Word[]
  /** Words that come out only when their pieces are put together: «ду-рень», «х*й», a part of letters that stood apart. */
  joined: readonly Word[]
  /** False when there were more of those than anybody writes: then not all of them were put together. */
  isWhole: boolean
  /** Words of which only the ends can be read: «п***а». */
  masked: readonly (Omit<Masked, keyof Spot> & { from: number; to: number })[]
}

/** A run of letters and digits: where it stands among the letters, and what parts it from the one before. */
type Piece = Reading & Spot & { raw: string; gap: string }

const MIN_SPELLED = 3
const MAX_PIECES = 8
/** No line of a list is a longer word. */
const MAX_SPELLED = 16
const MAX_GAP = 3
const MAX_JOINED = 32
/** Ten long addresses have some four hundred. A text of nothing but loose letters has thirty thousand, and is half a second's work. */
const MOST_JOINED = 1_000
/** Signs that people put in place of a vowel they do not want to write. */
const MASK = /^[*#%_&^]$/
const VOWELS = { cyrillic: [...'уиіеаоюяїєыэ'], latin: [...'aeiouy'] }

export function normalise(text: string): Normal {
  const letters = lettersOf(text)
  const pieces = piecesOf(letters)
  const words: Word[] = []
  const joined: Word[] = []
  const isRoom = () => joined.length < MOST_JOINED
  for (let place = 0; place < pieces.length; ) {
    const end = endOfSpelled(pieces, place)
    if (end - place >= MIN_SPELLED) {
      const run = pieces.slice(place, end)
      words.push(together(letters, run))
      for (const part of partsOf(letters, run, isRoom)) joined.push(part)
      place = end
    } else {
      words.push(alone(letters, pieces[place] as Piece))
      place += 1
    }
  }
  for (const chain of chains(pieces)) {
    for (const window of windows(chain)) {
      if (!isRoom()) break
      joined.push(together(letters, window))
    }
  }
  const isWhole = isRoom()
  for (const { start, end, ...word } of wordsOfSigns(text, letters)) {
    if (!isRoom()) break
    joined.push({ ...word, ...span(letters, start, end) })
  }
  const masked = maskedWords(letters).map(({ start, end, ...word }) => ({ ...word, ...span(letters, start, end) }))
  return { words, joined, isWhole: isWhole && isRoom(), masked }
}

/** The words of a text, one space between them: the same for all ways to write the same. */
export function normalText(text: string): string {
  return textOf(normalise(text))
}

export function textOf({ words }: Normal): string {
  return words.map(({ text }) => text).join(' ')
}

function piecesOf({ chars }: Letters): Piece[] {
  const pieces: Piece[] = []
  let gap = ''
  for (let place = 0; place < chars.length; ) {
    const start = place
    let raw = ''
    while (place < chars.length && (isLetter(chars[place] as string) || isNumber(chars[place] as string))) raw += chars[place++]
    if (raw === '') {
      if (gap.length <= MAX_GAP) gap += chars[place]
      place += 1
      continue
    }
    pieces.push({ raw, start, end: place, gap: pieces.length === 0 ? ' ' : gap, ...readWord(raw) })
    gap = ''
  }
  return pieces
}

function endOfSpelled(pieces: readonly Piece[], start: number): number {
  let end = start
  while (end < pieces.length && isSingle(pieces[end] as Piece)) end += 1
  return end
}

const isSingle = ({ text }: Piece) => text.length === 1 && isLetter(text)

/** Pieces with nothing but a sign or two between them, as in «ду-рень» or «с*ка». */
function* chains(pieces: readonly Piece[]): Iterable<Piece[]> {
  let chain: Piece[] = []
  for (const piece of pieces) {
    if (!/^\S{0,3}$/.test(piece.gap)) {
      if (chain.length > 1) yield chain
      chain = []
    }
    chain.push(piece)
  }
  if (chain.length > 1) yield chain
}

/** Every few neighbours. Letters that stand apart are a word already, and so are its parts. */
function* windows(pieces: readonly Piece[]): Iterable<Piece[]> {
  for (let start = 0; start < pieces.length - 1; start++) {
    for (let end = Math.min(pieces.length, start + MAX_PIECES); end > start + 1; end--) {
      const window = pieces.slice(start, end)
      const length = window.reduce((sum, { raw, gap }, place) => sum + raw.length + (place > 0 && MASK.test(gap) ? 1 : 0), 0)
      if (length < MIN_SPELLED || length > MAX_JOINED) continue
      if (window.length < MIN_SPELLED || !window.every(isSingle)) yield window
    }
  }
}

/** A word among letters that stand apart, as in «я д у р е н ь»: of those that begin at one letter the longest first. */
function* partsOf(letters: Letters, run: readonly Piece[], isRoom: () => boolean): Iterable<Word> {
  for (let start = 0; start < run.length && isRoom(); start++) {
    const spelled: Word[] = []
    let raw = ''
    for (let end = start; end < Math.min(run.length, start + MAX_SPELLED); end++) {
      raw += run[end]?.raw
      if (end - start + 1 < MIN_SPELLED || end - start + 1 === run.length) continue
      spelled.push({ ...readWord(raw), ...span(letters, run[start]?.start ?? 0, run[end]?.end ?? 0) })
    }
    yield* spelled.reverse()
  }
}

function alone(letters: Letters, { text, full, spellings, latin, start, end }: Piece): Word {
  return { text, full, spellings, latin, ...span(letters, start, end) }
}

function together(letters: Letters, pieces: readonly Piece[]): Word {
  const word = readWord(pieces.map(({ raw }) => raw).join(''))
  const spellings = [...word.spellings, ...unmasked(pieces)]
  return { ...word, spellings, ...span(letters, pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0) }
}

/** «с*ка» with every vowel in place of the sign; only one sign may hide a letter. */
function unmasked(pieces: readonly Piece[]): readonly string[] {
  const masks = pieces.slice(1).filter(({ gap }) => MASK.test(gap))
  const [mask] = masks
  if (!mask || masks.length > 1) return []
  const at = pieces.indexOf(mask)
  const before = pieces.slice(0, at).map(({ full }) => full)
  const after = pieces.slice(at).map(({ full }) => full)
  const vowels = /[a-z]/.test([...before, ...after].join('')) ? VOWELS.latin : VOWELS.cyrillic
  return asWord(vowels.map((vowel) => [...before, vowel, ...after].join(''))).spellings
}

function span({ from, to }: Letters, start: number, end: number): { from: number; to: number } {
  return { from: from[start] ?? 0, to: to[end - 1] ?? 0 }
}
