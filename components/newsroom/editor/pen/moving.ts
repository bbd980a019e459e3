// Blocks change places: by keys, by buttons and by the handle beside them. The block itself is never rewritten, its neighbour is.
import { type Editor, Extension } from '@tiptap/core'
import type { EditorState, Transaction } from '@tiptap/pm/state'

export type Direction = 'up' | 'down'

export const Moving = Extension.create({
  name: 'moving',
  addKeyboardShortcuts() {
    return { 'Alt-Shift-ArrowUp': () => moveBlock(this.editor, 'up'), 'Alt-Shift-ArrowDown': () => moveBlock(this.editor, 'down') }
  },
})

/** The blocks of the selection go one place up or down. True even at the end of the page: the keys are ours. */
export function moveBlock(editor: Editor, direction: Direction): boolean {
  const { state, view } = editor
  const change = movedBlock(state, direction)
  if (change) view.dispatch(change.scrollIntoView())
  return true
}

export function canMove(state: EditorState, direction: Direction): boolean {
  return direction === 'up' ? state.selection.$from.index(0) > 0 : lastBlock(state) < state.doc.childCount - 1
}

/** Null: there is nowhere to go. */
export function movedBlock(state: EditorState, direction: Direction): Transaction | null {
  if (!canMove(state, direction)) return null
  const { doc, selection, tr } = state
  const first = selection.$from.index(0)
  const last = lastBlock(state)
  const neighbour = direction === 'up' ? first - 1 : last + 1
  const [from, to] = [placeOf(doc, neighbour), placeOf(doc, neighbour + 1)]
  const goesTo = direction === 'up' ? placeOf(doc, last + 1) - (to - from) : placeOf(doc, first)
  return tr.delete(from, to).insert(goesTo, doc.child(neighbour))
}

function lastBlock({ selection, doc }: EditorState): number {
  const { $to, $from } = selection
  // A selected block ends where the next one begins.
  const last = $to.depth === 0 ? $to.index(0) - 1 : $to.index(0)
  return Math.min(Math.max(last, $from.index(0)), doc.childCount - 1)
}

function placeOf(doc: EditorState['doc'], index: number): number {
  let place = 0
  for (let n = 0; n < index; n += 1) place += doc.child(n).nodeSize
  return place
}
