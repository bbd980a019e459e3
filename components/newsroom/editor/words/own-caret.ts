// One's own caret while colleagues write: it stays behind the letter it stood behind, wherever that letter goes.
// The binding puts it at its old distance from the beginning as soon as the block has other words (docs/decisions/0077).
import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import {
  findAbsolutePositionAfterStructuralChange,
  getRelativeSelection,
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
  yUndoPluginKey,
} from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { placeByBlock, placeByLetters } from './places'

/** What it remembers for the time of a change is null between changes; its types do not say so. */
type Binding = Omit<ProsemirrorBinding, 'beforeTransactionSelection'> & {
  beforeTransactionSelection: ReturnType<typeof getRelativeSelection> | null
}
type SyncState = { binding: Binding; isUndoRedoOperation: boolean }
type Change = { binding: Binding; old: DocumentNode; now: DocumentNode }

export const OwnCaret = Extension.create({
  name: 'ownCaret',
  addProseMirrorPlugins: () => [ownCaretPlugin()],
})

export function ownCaretPlugin(): Plugin {
  return new Plugin({
    key: new PluginKey('ownCaret'),
    appendTransaction(transactions, before, state) {
      const sync = syncState(state)
      if (!sync || !transactions.some((transaction) => transaction.docChanged && isChangeOrigin(transaction))) return null
      const selection = sync.isUndoRedoOperation ? caretAtChange(before, state) : caretKept(sync.binding, before, state)
      if (!selection || (selection.eq(state.selection) && !before.storedMarks)) return null
      const correction = state.tr.setSelection(selection).setStoredMarks(before.storedMarks)
      if (sync.isUndoRedoOperation) correction.scrollIntoView()
      // Still the colleague's change: else every letter of theirs would end a step of one's own undo.
      return correction.setMeta(ySyncPluginKey, { isChangeOrigin: true, isUndoRedoOperation: sync.isUndoRedoOperation })
    },
    view(view) {
      const { undoManager } = yUndoPluginKey.getState(view.state) ?? {}
      // After an undo the binding would remember where the caret was long ago, and put it there at a colleague's next letter.
      const forget = () => {
        const sync = syncState(view.state)
        if (sync) sync.binding.beforeTransactionSelection = null
      }
      undoManager?.on('stack-item-popped', forget)
      return {
        // Further changes of the same batch count from the text as it stands by then.
        update: ({ state }) => {
          const binding = syncState(state)?.binding
          if (!binding?.beforeTransactionSelection) return
          binding.beforeTransactionSelection = getRelativeSelection(binding as ProsemirrorBinding, state)
        },
        destroy: () => undoManager?.off('stack-item-popped', forget),
      }
    },
  })
}

function syncState(state: EditorState): SyncState | undefined {
  return ySyncPluginKey.getState(state)
}

/** What was taken back, or brought back, is what the hand goes on with. */
function caretAtChange({ doc: old }: EditorState, { doc: now }: EditorState): TextSelection | null {
  const start = old.content.findDiffStart(now.content)
  const end = old.content.findDiffEnd(now.content)
  if (start === null || !end) return null
  // Equal letters on both sides of a change are counted twice.
  const at = now.resolve(Math.max(end.b, start + Math.max(0, end.b - end.a)))
  const selection = TextSelection.near(at, -1)
  return selection instanceof TextSelection ? selection : null
}

function caretKept(binding: Binding, { doc: old, selection }: EditorState, { doc: now }: EditorState): TextSelection | null {
  const stood = binding.beforeTransactionSelection
  if (!stood || !(selection instanceof TextSelection)) return null
  const change = { binding, old, now }
  const anchor = placeAfter(stood.anchor, selection.anchor, change)
  const head = selection.empty ? anchor : placeAfter(stood.head, selection.head, change)
  if (anchor === null || head === null) return null
  const kept = TextSelection.between(now.resolve(anchor), now.resolve(head))
  return kept instanceof TextSelection ? kept : null
}

function placeAfter(stood: Y.RelativePosition, at: number, { binding, old, now }: Change): number | null {
  const place = Y.createAbsolutePositionFromRelativePosition(stood, binding.doc)
  const isThere = place !== null && isStanding(place.type)
  // A block without a letter has nothing to stand behind but its beginning.
  const index = stood.item === null && old.resolve(at).parent.isTextblock ? 0 : (place?.index ?? 0)
  const byYjs = isThere ? positionOf(binding, Y.createRelativePositionFromTypeIndex(place.type, index, -1)) : null
  if (byYjs !== null && isLetterThere(stood, binding.doc)) return byYjs
  const followed = placeByBlock(old, now, at) ?? placeByLetters(old, now, at)
  // What it stood in is gone: then where that was.
  return followed ?? byYjs ?? findAbsolutePositionAfterStructuralChange(old, now, at) ?? old.content.findDiffStart(now.content)
}

function positionOf({ doc, type, mapping }: Binding, relative: Y.RelativePosition): number | null {
  return relativePositionToAbsolutePosition(doc, type, relative, mapping)
}

/** Neither the text nor anything around it was taken away. */
function isStanding({ _item: item }: Y.AbstractType<unknown>): boolean {
  if (!item) return true
  return !item.deleted && item.parent instanceof Y.AbstractType && isStanding(item.parent)
}

function isLetterThere({ item }: Y.RelativePosition, doc: Y.Doc): boolean {
  return item === null || !Y.getItem(doc.store, item).deleted
}
