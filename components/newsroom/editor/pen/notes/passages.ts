// Where in the text a note holds on: its block by name, its words in it, the nearest when there are several.
// Typography may have changed marks and spaces of the words; a block may have been joined to another.
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { type EditorState, NodeSelection } from '@tiptap/pm/state'
import { MAX_QUOTE, type Passage } from '@/domain/notes/schema'
import { blockText, forEachTextBlock } from '../block-text'
import { findWords, type Range } from '../find-words'

/** Null: the passage has changed beyond recognition, or is gone. */
export function findPassage(document: DocumentNode, { blockId, quote, offset }: Passage): Range | null {
  const block = namedBlock(document, (node) => node.attrs.blockId === blockId)
  if (block && quote === '') return { from: block.at, to: block.at + block.node.nodeSize }
  if (quote === '') return null
  const inBlock = block ? rangesIn(block.node, block.at + 1, quote) : []
  if (block && inBlock.length > 0) return nearest(inBlock, block.at + offset)
  const anywhere = rangesIn(document, 0, quote)
  return anywhere.length === 1 ? (anywhere[0] ?? null) : null
}

/** What is selected, as a note remembers it; null when there is nothing to hold on to. */
export function selectedPassage({ doc, selection }: EditorState): Passage | null {
  const { $from, $to, from } = selection
  const block = namedBlock(doc, (node, at) => typeof node.attrs.blockId === 'string' && at <= from && from < at + node.nodeSize)
  if (!block) return null
  const blockId = String(block.node.attrs.blockId)
  if (selection instanceof NodeSelection || selection.empty) return { blockId, quote: '', offset: 0 }
  const end = $from.sameParent($to) ? $to.parentOffset : $from.parent.content.size
  const quote = blockText($from.parent).slice($from.parentOffset, end).slice(0, MAX_QUOTE)
  return { blockId, quote: quote.trim(), offset: from - block.at }
}

type Block = { node: DocumentNode; at: number }

/** The innermost of the blocks that have names: those of the body, and those in a fact box. */
function namedBlock(document: DocumentNode, isIt: (node: DocumentNode, at: number) => boolean): Block | null {
  let found: Block | null = null
  document.descendants((node, at) => {
    if (node.isBlock && isIt(node, at)) found = { node, at }
    return node.type.name === 'factBox'
  })
  return found
}

function rangesIn(node: DocumentNode, begin: number, quote: string): Range[] {
  const ranges: Range[] = []
  const look = (block: DocumentNode, start: number) => {
    for (const { from, to } of foundIn(block, quote)) ranges.push({ from: start + from, to: start + to })
  }
  if (node.isTextblock) look(node, begin)
  else forEachTextBlock(node, (block, start) => look(block, begin + start))
  return ranges
}

/** A block that has not changed is the same object: one key changes one block, and only that is searched again. */
const known = new WeakMap<DocumentNode, Map<string, Range[]>>()

function foundIn(block: DocumentNode, quote: string): Range[] {
  const finds = known.get(block) ?? new Map<string, Range[]>()
  known.set(block, finds)
  const found = finds.get(quote) ?? findWords(blockText(block), { words: quote, matchCase: true, wholeWords: false })
  finds.set(quote, found)
  return found
}

function nearest(ranges: readonly Range[], place: number): Range | null {
  return ranges.reduce<Range | null>(
    (best, range) => (!best || Math.abs(range.from - place) < Math.abs(best.from - place) ? range : best),
    null,
  )
}
