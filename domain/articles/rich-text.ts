// Small works on rich text: finding it in a block, joining, trimming and cutting it, the same for every way text comes into the paper.
import { assertNever, type Block, Href, type Inline, type Mark, type RichText } from './body'

const MAX_TEXT = 20_000
const MAX_INLINES = 2_000

/** Neighbours with the same marks become one; a text longer than the body allows is cut in two. */
export function tidied(text: RichText): RichText {
  const tidy: RichText = []
  for (const inline of text) {
    const last = tidy.at(-1)
    if (inline.type === 'text' && inline.text === '') continue
    if (
      inline.type === 'text' &&
      last?.type === 'text' &&
      hasSameMarks(inline, last) &&
      last.text.length + inline.text.length <= MAX_TEXT
    ) {
      tidy[tidy.length - 1] = { ...last, text: last.text + inline.text }
    } else {
      tidy.push(...(inline.type === 'text' ? cut(inline) : [inline]))
    }
  }
  return tidy.slice(0, MAX_INLINES)
}

export function isBlank(text: RichText): boolean {
  return text.every((inline) => inline.type === 'break' || inline.text.trim() === '')
}

/** Every rich text of a block, in reading order; what stands in plain words only (captions, sources, pull quotes) has no marks. */
export function richTextsOf(block: Block): RichText[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [block.text]
    case 'list':
      return block.items
    case 'factBox':
      return block.blocks.flatMap(richTextsOf)
    case 'table':
      return [block.header, ...block.rows].flat()
    case 'pullQuote':
    case 'image':
    case 'gallery':
    case 'embed':
      return []
    default:
      return assertNever(block)
  }
}

/** Address of a link that may stand in the paper, or null. */
export function safeHref(address: unknown): string | null {
  const href = Href.safeParse(address)
  return href.success ? href.data : null
}

function cut(inline: Extract<Inline, { type: 'text' }>): RichText {
  if (inline.text.length <= MAX_TEXT) return [inline]
  const characters = [...inline.text]
  const half = Math.floor(characters.length / 2)
  const parts = [characters.slice(0, half), characters.slice(half)].map((part) => ({ ...inline, text: part.join('') }))
  return parts.flatMap(cut)
}

function hasSameMarks(one: { marks?: Mark[] }, other: { marks?: Mark[] }): boolean {
  return markKey(one.marks) === markKey(other.marks)
}

function markKey(marks: Mark[] = []): string {
  return marks
    .map((mark) => (mark.type === 'link' ? `link ${mark.href}` : mark.type))
    .sort()
    .join('\n')
}
