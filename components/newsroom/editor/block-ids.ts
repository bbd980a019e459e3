// Every block has a name from its first moment, and keeps it: live blogs, notes and comments on a passage will hold on to it.
import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { newBlockId } from '@/domain/articles/block-id'

const NAMED = ['paragraph', 'heading', 'bulletList', 'orderedList', 'quote', 'pullQuote', 'factBox', 'image', 'gallery', 'table', 'embed']

export const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [{ types: NAMED, attributes: { blockId: { default: null, rendered: false, keepOnSplit: false } } }],
  addProseMirrorPlugins: () => [blockIdsPlugin()],
})

/** Names what has no name yet; of two with one name, the newcomer gets another. */
export function blockIdsPlugin(): Plugin {
  return new Plugin({
    key: new PluginKey('blockIds'),
    appendTransaction(transactions, before, state) {
      // A colleague's block is named by the colleague: two names at once would be a quarrel.
      if (!transactions.some((transaction) => transaction.docChanged && !isChangeOrigin(transaction))) return null
      const change = state.tr
      const bearers = new Map<string, number[]>()
      forEachBlock(state.doc, (block, at) => {
        const { blockId } = block.attrs
        if (typeof blockId !== 'string') change.setNodeAttribute(at, 'blockId', newBlockId())
        else bearers.set(blockId, [...(bearers.get(blockId) ?? []), at])
      })
      for (const [blockId, places] of bearers) {
        if (places.length === 1) continue
        const keeper = placeAfter(transactions, placeOf(before.doc, blockId))
        const kept = places.find((at) => at === keeper) ?? places[0]
        for (const at of places) if (at !== kept) change.setNodeAttribute(at, 'blockId', newBlockId())
      }
      // Undone together with what made it necessary: a change kept out of the history would keep that one out, too.
      return change.docChanged ? change : null
    },
  })
}

/** Where the block of that name stood: a copy pasted before it must not take its name. */
function placeOf(document: DocumentNode, blockId: string): number | null {
  let place: number | null = null
  forEachBlock(document, (block, at) => {
    if (block.attrs.blockId === blockId) place ??= at
  })
  return place
}

function placeAfter(transactions: readonly Transaction[], place: number | null): number | null {
  return place === null ? null : transactions.reduce((at, transaction) => transaction.mapping.map(at, 1), place)
}

/** Blocks of the body, and those in a fact box; not the lines in lists and tables. */
function forEachBlock(document: DocumentNode, visit: (block: DocumentNode, at: number) => void): void {
  document.forEach((block, at) => {
    visit(block, at)
    if (block.type.name !== 'factBox') return
    block.forEach((inner, offset) => {
      if (inner.type.name !== 'factBoxTitle') visit(inner, at + 1 + offset)
    })
  })
}
