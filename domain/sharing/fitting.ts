// A headline in the room a card has for it: as large as it can be, in even lines; what does not fit even small is cut at a word.

/** Width of words at a size, in the same unit as the room. */
export type Measure = (words: string, size: number) => number
export type Room = {
  width: number
  height: number /** From the largest. */
  sizes: readonly number[] /** Of a line, to its size. */
  leading: number
}
export type Fitted = { lines: string[]; size: number; isCut: boolean }

const CUT = '…'
/** What no line should end with before the sign of a cut. */
const LOOSE_END = /[\s.,:;–—«„“"(-]+$/u

export function fitWords(words: string, room: Room, measure: Measure): Fitted {
  const text = words.trim()
  for (const size of room.sizes) {
    const lines = linesOf(text, { width: room.width, measure: (part) => measure(part, size) })
    if (lines && lines.length <= mostLines(room, size)) return { lines: evened(text, lines, { room, size, measure }), size, isCut: false }
  }
  return cutDown(text, room, measure)
}

function mostLines({ height, leading }: Room, size: number): number {
  return Math.max(1, Math.floor(height / (size * leading)))
}

type Setting = { width: number; measure: (part: string) => number }

/** Null when a word alone is wider than the line. A space that does not break keeps its words together. */
function linesOf(text: string, { width, measure }: Setting): string[] | null {
  const lines: string[] = []
  for (const word of text.split(/[ \n]+/)) {
    if (measure(word) > width) return null
    const line = lines.at(-1)
    if (line !== undefined && measure(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** As narrow as the same number of lines allows: no word is left alone in the last one. */
function evened(text: string, lines: string[], { room, size, measure }: { room: Room; size: number; measure: Measure }): string[] {
  let best = lines
  let [narrow, wide] = [0, room.width]
  while (wide - narrow > 1) {
    const width = (narrow + wide) / 2
    const tried = linesOf(text, { width, measure: (part) => measure(part, size) })
    if (tried && tried.length === lines.length) [best, wide] = [tried, width]
    else narrow = width
  }
  return best
}

/** At the smallest size: words go from the end until the rest fits; a single word that is too wide loses letters. */
function cutDown(text: string, room: Room, measure: Measure): Fitted {
  const size = room.sizes.at(-1) ?? 1
  const setting = { width: room.width, measure: (part: string) => measure(part, size) }
  const words = text.split(/\s+/).map((word) => narrowed(word, setting))
  const most = mostLines(room, size)
  for (let count = words.length; count > 0; count -= 1) {
    const kept = words.slice(0, count).join(' ')
    const said = count === words.length ? kept : kept.replace(LOOSE_END, '') + CUT
    const lines = linesOf(said, setting)
    if (lines && lines.length <= most) return { lines, size, isCut: said !== text }
  }
  return { lines: [narrowed(text, setting)], size, isCut: true }
}

function narrowed(word: string, { width, measure }: Setting): string {
  if (measure(word) <= width) return word
  const letters = Array.from(word)
  while (letters.length > 1 && measure(letters.join('') + CUT) > width) letters.pop()
  return letters.join('') + CUT
}
