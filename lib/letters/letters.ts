// Words as outlines: the letters of our typefaces were drawn once (scripts/draw-letters.mjs), so no font has to be there.
import fs from 'node:fs'
import path from 'node:path'

export type Typeface = 'literata' | 'inter'

/** Lengths are thousandths of the size. `pairs`: how much farther than usual two letters stand. */
type Drawn = { letters: { [letter: string]: [advance: number, outline: string] }; pairs: { [pair: string]: number } }

const UNITS = 1000
const read = new Map<Typeface, Drawn>()

function drawn(typeface: Typeface): Drawn {
  const known = read.get(typeface)
  if (known) return known
  const file = path.join(process.cwd(), 'lib/letters', `${typeface}.json`)
  const letters: Drawn = JSON.parse(fs.readFileSync(file, 'utf8'))
  read.set(typeface, letters)
  return letters
}

/** What of the words can be set: a sign the typeface lacks (a picture, a stress mark) is left out. */
export function settable(words: string, typeface: Typeface): string {
  const { letters } = drawn(typeface)
  const known = Array.from(words.normalize('NFC').replaceAll('\u202f', '\u00a0')).filter((letter) => letters[letter])
  return known.join('')
}

/** In units of `size`; signs the typeface lacks take no room. */
export function widthOf(words: string, { typeface, size }: { typeface: Typeface; size: number }): number {
  return (places(words, typeface).end * size) / UNITS
}

/** SVG path data of a line that begins at `x` and stands on `y`. */
type Line = { typeface: Typeface; size: number; x: number; y: number }

/** An SVG element; the words in it are outlines, nothing of them is text. */
export function outlineOf(words: string, { typeface, size, x, y }: Line): string {
  const scale = size / UNITS
  const outlines = places(words, typeface).letters.map(({ outline, at }) =>
    outline === '' ? '' : `<path transform="translate(${at} 0)" d="${outline}"/>`,
  )
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${outlines.join('')}</g>`
}

function places(words: string, typeface: Typeface): { letters: { outline: string; at: number }[]; end: number } {
  const { letters, pairs } = drawn(typeface)
  let end = 0
  let before = ''
  const set = Array.from(words).flatMap((letter) => {
    const known = letters[letter]
    if (!known) return []
    const [advance, outline] = known
    const at = end + (pairs[before + letter] ?? 0)
    end = at + advance
    before = letter
    return [{ outline, at }]
  })
  return { letters: set, end }
}
