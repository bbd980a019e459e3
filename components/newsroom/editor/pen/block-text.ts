// The words of one text block as a string whose places are the document's: a line break is one sign, and so is anything else.
import type { Node as DocumentNode, Mark } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Change } from '@/domain/articles/typography/changes'

const NOT_TEXT = '\uFFFC'

/** Its n-th sign stands n places after the beginning of the block. */
export function blockText(block: DocumentNode): string {
  return block.textBetween(0, block.content.size, undefined, (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : NOT_TEXT))
}

/** Every block that holds words, with the place of its first sign. */
export function forEachTextBlock(document: DocumentNode, visit: (block: DocumentNode, start: number) => void): void {
  document.descendants((node, at) => {
    if (node.isTextblock) visit(node, at + 1)
    return !node.isTextblock
  })
}

/** Replaces signs of a block that begins at `start`; what is put in looks like what it replaces. */
export function applyChanges(transaction: Transaction, start: number, changes: readonly Change[]): void {
  for (const { from, to, insert } of changes.toReversed()) {
    const [begin, end] = [start + from, start + to]
    if (insert === '') transaction.delete(begin, end)
    else transaction.replaceWith(begin, end, transaction.doc.type.schema.text(insert, marksAt(transaction.doc, begin, end)))
  }
}

function marksAt(document: DocumentNode, from: number, to: number): readonly Mark[] {
  const place = document.resolve(from)
  return to > from ? (place.nodeAfter?.marks ?? []) : place.marks()
}
