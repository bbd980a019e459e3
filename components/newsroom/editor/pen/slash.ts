// A stroke at the beginning of a line or after a space opens the list of blocks; what is typed after it narrows the list.
// The caret stays in the text: keys move through the list, a reader of screens is told by `aria-activedescendant`.
import { type Editor, Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

export type Slash = { from: number; to: number; query: string; at: number }
type State = { open: Slash | null; dismissed: number | null }
type Options = {
  /** How many choices there are for these letters. */
  count: (query: string) => number
  choose: (editor: Editor, slash: Slash) => void
}

export const SLASH_LIST_ID = 'ed-slash'
const STROKE = /(?:^|\s)\/([\p{L}\p{N}-]{0,20})$/u
const NOTHING: State = { open: null, dismissed: null }
const key = new PluginKey<State>('slash')

export const SlashList = Extension.create<Options>({
  name: 'slashList',
  // Before Enter and the arrows mean what they mean in a text.
  priority: 1_050,
  addOptions: () => ({ count: () => 0, choose: () => {} }),
  addProseMirrorPlugins() {
    const { count } = this.options
    const choose = (slash: Slash) => this.options.choose(this.editor, slash)
    return [
      new Plugin<State>({
        key,
        state: {
          init: () => NOTHING,
          apply(transaction, before, _, state) {
            const told: Partial<State> | undefined = transaction.getMeta(key)
            if (told) return { ...before, ...told }
            if (!transaction.docChanged && !transaction.selectionSet) return before
            const dismissed = before.dismissed === null ? null : transaction.mapping.map(before.dismissed, -1)
            const stroke = strokeIn(state)
            // Only what one has just typed opens the list; an old stroke or a colleague's does not.
            const isNew = transaction.docChanged && !isChangeOrigin(transaction) && stroke?.query === ''
            if (!stroke || (!before.open && !isNew) || stroke.from === dismissed)
              return { open: null, dismissed: stroke ? dismissed : null }
            if (count(stroke.query) === 0) return { open: null, dismissed: stroke.from }
            return { open: { ...stroke, at: 0 }, dismissed: null }
          },
        },
        props: {
          handleKeyDown(view, event) {
            const { open } = slashIn(view.state)
            return open !== null && press(view, event, { open, count, choose })
          },
          handleDOMEvents: {
            blur(view) {
              close(view)
              return false
            },
          },
        },
      }),
    ]
  },
})

export function openSlash(editor: Editor): Slash | null {
  return slashIn(editor.state).open
}

/** A stroke where the caret is, as if it had been typed. */
export function beginSlash(editor: Editor): void {
  const { $from } = editor.state.selection
  const before = $from.parent.textBetween(0, $from.parentOffset)
  editor
    .chain()
    .focus()
    .insertContent(before === '' || /\s$/u.test(before) ? '/' : ' /')
    .run()
}

type Press = { open: Slash; count: Options['count']; choose: (slash: Slash) => void }

function press(view: EditorView, event: KeyboardEvent, { open, count, choose }: Press): boolean {
  const most = count(open.query)
  const go = (at: number) => {
    view.dispatch(view.state.tr.setMeta(key, { open: { ...open, at: (at + most) % most } }))
    return true
  }
  switch (event.key) {
    case 'ArrowDown':
      return go(open.at + 1)
    case 'ArrowUp':
      return go(open.at - 1)
    case 'Home':
      return go(0)
    case 'End':
      return go(most - 1)
    case 'Enter':
    case 'Tab':
      choose(open)
      return true
    case 'Escape':
      close(view, open.from)
      return true
    default:
      return false
  }
}

function close(view: EditorView, dismissed: number | null = null): void {
  if (slashIn(view.state).open) view.dispatch(view.state.tr.setMeta(key, { open: null, dismissed }))
}

/** Blocks go where blocks may be: not into a cell, a list or a quotation. */
function strokeIn({ selection }: EditorState): Omit<Slash, 'at'> | null {
  const { $from: caret, empty } = selection
  if (!empty || caret.depth !== 1 || caret.parent.type.name !== 'paragraph') return null
  const found = STROKE.exec(caret.parent.textBetween(0, caret.parentOffset, undefined, ' '))
  if (!found) return null
  const query = found[1] ?? ''
  return { from: caret.pos - query.length - 1, to: caret.pos, query: query.toLowerCase() }
}

function slashIn(state: EditorState): State {
  return key.getState(state) ?? NOTHING
}
