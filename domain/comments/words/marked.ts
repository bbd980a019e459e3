// The words of a comment cut where a list found something, so that a page can mark exactly that.

export type MarkedPiece = { text: string; isFound: boolean }
type Mark = { from: number; to: number }

/** So much is shown around what was found; a longer text is cut with an ellipsis. */
const AROUND = 160

export function markedPieces(text: string, marks: readonly Mark[]): MarkedPiece[] {
  const inOrder = joined(marks)
  const begin = Math.max(0, (inOrder[0]?.from ?? 0) - AROUND)
  const end = Math.min(text.length, (inOrder.at(-1)?.to ?? 0) + AROUND)
  const pieces: MarkedPiece[] = []
  let at = begin
  for (const { from, to } of inOrder) {
    if (from > at) pieces.push({ text: text.slice(at, from), isFound: false })
    pieces.push({ text: text.slice(from, to), isFound: true })
    at = to
  }
  if (end > at) pieces.push({ text: text.slice(at, end), isFound: false })
  if (begin > 0) pieces.unshift({ text: '…', isFound: false })
  if (end < text.length) pieces.push({ text: '…', isFound: false })
  return pieces
}

/** Marks that touch or cover each other are one. */
function joined(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = []
  for (const { from, to } of [...marks].sort((one, other) => one.from - other.from)) {
    const last = all.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}
