// The words of a comment: plain text, cut into paragraphs, with the addresses in it recognised. No markup, ever.

export type TextPiece = string | { href: string; label: string }

/** Ends before punctuation that closes a sentence rather than an address. */
const ADDRESS = /https?:\/\/[^\s<>"«»“”]+[^\s<>"«»“”.,;:!?…)\]]/giu
const MAX_LABEL = 60

/** Paragraphs are parted by an empty line; lines within one stay lines. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** About so many letters stand on a line of a wide page, and of a telephone. */
const LETTERS_A_LINE = { wide: 66, narrow: 38 }
/** A text a little longer than what is shown of it is shown whole. */
const LONG_LINES = 15

/** Is it so long that a page of many comments shows only its beginning: everywhere, on a telephone, or nowhere? */
export function isLong(text: string): 'everywhere' | 'narrow' | null {
  if (countLines(text, LETTERS_A_LINE.wide) > LONG_LINES) return 'everywhere'
  return countLines(text, LETTERS_A_LINE.narrow) > LONG_LINES ? 'narrow' : null
}

function countLines(text: string, letters: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0)
}

export function linkedPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let end = 0
  for (const found of text.matchAll(ADDRESS)) {
    if (!URL.canParse(found[0])) continue
    if (found.index > end) pieces.push(text.slice(end, found.index))
    pieces.push({ href: found[0], label: shortAddress(found[0]) })
    end = found.index + found[0].length
  }
  if (end < text.length) pieces.push(text.slice(end))
  return pieces
}

export function countLinks(text: string): number {
  return linkedPieces(text).filter((piece) => typeof piece !== 'string').length
}

/** Invisible characters: they hide words from a reader, and from whoever compares texts. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu

/** The same words look the same: one alphabet form, one apostrophe, no case, no punctuation. */
export function sameWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(/[’ʼ`′‘]/g, "'")
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}']+/gu, ' ')
    .trim()
}

function shortAddress(href: string): string {
  const label = href.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}…` : label
}
