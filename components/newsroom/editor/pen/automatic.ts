// What the editor does by itself — a quotation mark set, a post made of an address, a clean text — is one step to take back:
// by Ctrl-Z, or by Backspace at once. What was taken back is not done again at that place.
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { endStep } from './undo-step'

type Automatic = {
  /** Where it changed something, in the document before the change. */
  places: readonly number[]
  /** To be taken back with it: words outside this document. */
  takeBack?: () => void
}
type State = { last: Automatic | null; declined: readonly number[] }

const MOST_DECLINED = 50
const key = new PluginKey<State>('automatic')
const NOTHING: State = { last: null, declined: [] }

/** Dispatches a change nobody typed as a step of its own. */
export function dispatchAutomatic(view: EditorView, transaction: Transaction, automatic: Automatic): void {
  endStep(view)
  view.dispatch(transaction.setMeta(key, automatic))
  endStep(view)
}

/** Has somebody taken back what was done here? */
export function isDeclined(view: EditorView, place: number): boolean {
  return key.getState(view.state)?.declined.includes(place) ?? false
}

export const AutomaticChanges = Extension.create({
  name: 'automaticChanges',
  // Before the keys of undo itself.
  priority: 1_100,
  addKeyboardShortcuts() {
    const takeBack = () => {
      const last = key.getState(this.editor.state)?.last
      if (!last || !this.editor.commands.undo()) return false
      this.editor.view.dispatch(this.editor.state.tr.setMeta(key, { declined: last.places }))
      last.takeBack?.()
      return true
    }
    return { 'Mod-z': takeBack, Backspace: takeBack }
  },
  addProseMirrorPlugins: () => [
    new Plugin<State>({
      key,
      state: {
        init: () => NOTHING,
        apply(transaction, { last, declined }) {
          const told: Automatic | { declined: readonly number[] } | undefined = transaction.getMeta(key)
          const kept = transaction.docChanged ? declined.map((place) => transaction.mapping.map(place)) : declined
          if (told && 'declined' in told) return { last: null, declined: [...kept, ...told.declined].slice(-MOST_DECLINED) }
          if (told) return { last: told, declined: kept }
          // A block's name given on the way belongs to the change itself.
          const isNext = (transaction.docChanged || transaction.selectionSet) && !transaction.getMeta('appendedTransaction')
          return { last: isNext ? null : last, declined: kept }
        },
      },
    }),
  ],
})
