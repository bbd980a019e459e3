// Every block has a name from its first moment, and keeps it: live blogs, notes and comments on a passage will hold on to it.
import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { newBlockId } from '@/domain/articles/block-id'

const NAMED = ['paragraph', 'heading', 'bulletList', 'orderedList', 'quote', 'pullQuote', 'factBox', 'image', 'gallery', 'table', 'embed']

export const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [{ types: NAMED, attributes: { blockId: { default: null, rendered: false, keepOnSplit: false } } }],
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('blockIds'),
      appendTransaction(transactions, _before, state) {
        // A colleague's block is named by the colleague: two names at once would be a quarrel.
        if (!transactions.some((transaction) => transaction.docChanged && !isChangeOrigin(transaction))) return null
        const change = state.tr
        const seen = new Set<unknown>()
        forEachBlock(state.doc, (block, at) => {
          const { blockId } = block.attrs
          if (typeof blockId === 'string' && !seen.has(blockId)) seen.add(blockId)
          else change.setNodeAttribute(at, 'blockId', newBlockId())
        })
        return change.docChanged ? change.setMeta('addToHistory', false) : null
      },
    }),
  ],
})

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
