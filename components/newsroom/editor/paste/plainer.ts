// Blocks for places with less room than a page: what a box or a line cannot hold becomes paragraphs or lines, with its links and marks.
import type { Block, BlockOf, RichText } from '@/domain/articles/body'
import { isBlank, richTextsOf } from '@/domain/articles/rich-text'

const BETWEEN_CELLS: RichText = [{ type: 'text', text: ' · ' }]

/** Every block as lines of words: an item of a list is one, a row of a table is one. */
export function linesOf(blocks: readonly Block[]): RichText[] {
  return blocks.flatMap((block) => (block.type === 'table' ? rowsOf(block) : richTextsOf(block))).filter((line) => !isBlank(line))
}

/** Paragraphs and lists stay, everything else is paragraphs. */
export function boxed(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'paragraph' || block.type === 'list') return [block]
    return linesOf([block]).map((text, at) => ({ type: 'paragraph', id: `${block.id}${at}`.slice(-40), text }))
  })
}

function rowsOf({ header, rows }: BlockOf<'table'>): RichText[] {
  return [header, ...rows].map((cells) => {
    const written = cells.filter((cell) => !isBlank(cell))
    return written.flatMap((cell, at) => (at === 0 ? cell : [...BETWEEN_CELLS, ...cell]))
  })
}
