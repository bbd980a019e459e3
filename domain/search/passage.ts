// The part of a story that answers a question, cut where words were found, so that a page can mark exactly those.
import { type FoundWord, wordsIn } from './words'

export type Piece = { text: string; isFound: boolean }
/** Is this word, as written, one that was asked for? */
export type Sought = (word: string) => boolean

/** So many letters are shown around what was found. */
const LENGTH = 220
const BEFORE = 60
/** A paragraph that leaves so little is not the end. */
const SHORT = 110

/** The whole text, its found words marked. */
export function marked(text: string, isSought: Sought): Piece[] {
  return cut(
    text,
    wordsIn(text).filter((word) => isSought(word.text)),
  )
}

/** The stretch of the text with the most different found words, the first of several; null when none is in it. */
export function passageOf(text: string, isSought: Sought): Piece[] | null {
  const found = wordsIn(text).filter((word) => isSought(word.text))
  const best = richest(found)
  if (!best) return null
  const from = wordBegin(text, best.from)
  const paragraph = text.indexOf('\n', Math.max(best.to, from + SHORT))
  const to = wordEnd(text, Math.min(text.length, from + LENGTH, paragraph < 0 ? text.length : paragraph))
  const inside = found.filter((word) => word.from >= from && word.to <= to)
  const pieces = cut(
    text.slice(from, to),
    inside.map((word) => ({ ...word, from: word.from - from, to: word.to - from })),
  )
  const [before, after] = [from > 0 && text[from - 1] !== '\n' ? [ellipsis] : [], to < text.length && text[to] !== '\n' ? [ellipsis] : []]
  return joined([...before, ...pieces, ...after])
}

const ellipsis: Piece = { text: '…', isFound: false }

function richest(found: readonly FoundWord[]): FoundWord | null {
  let best: { word: FoundWord; different: number } | null = null
  for (const [place, word] of found.entries()) {
    const near = new Set<string>()
    for (let next = place; next < found.length && (found[next]?.to ?? 0) - word.from < LENGTH - BEFORE; next++) {
      near.add((found[next]?.text ?? '').toLowerCase().slice(0, 5))
    }
    if (!best || near.size > best.different) best = { word, different: near.size }
  }
  return best?.word ?? null
}

/** Back from what was found to where a word or a paragraph begins, and no further than that. */
function wordBegin(text: string, found: number): number {
  const from = Math.max(0, found - BEFORE)
  const paragraph = found === 0 ? -1 : text.lastIndexOf('\n', found - 1)
  if (paragraph >= from) return paragraph + 1
  if (from === 0) return 0
  const space = text.lastIndexOf(' ', from)
  return space > from - BEFORE ? space + 1 : from
}

function wordEnd(text: string, to: number): number {
  if (to >= text.length || text[to] === '\n') return to
  const space = text.lastIndexOf(' ', to)
  return space > to - BEFORE ? space : to
}

function cut(text: string, found: readonly FoundWord[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of found) {
    if (from > at) pieces.push({ text: text.slice(at, from), isFound: false })
    pieces.push({ text: text.slice(from, to), isFound: true })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isFound: false })
  return pieces
}

/** What is found and only a space apart is one mark. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const { text, isFound } of pieces) {
    const last = all.at(-1)
    const words = inOneLine(text, last?.text ?? '')
    if (last && last.isFound === isFound) last.text += words
    else all.push({ text: words, isFound })
  }
  return all
}

/** A subheading has no full stop: what comes after it would read as its sentence. */
function inOneLine(text: string, before: string): string {
  return text.replace(/\n/g, (_, at: number) => (/[.!?…:;,·–—]["»”’)]*$/.test(before + text.slice(0, at)) ? ' ' : ' · '))
}
