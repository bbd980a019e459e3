// Find and replace in the body: what is found is marked by decorations, all replacements at once are one step.
import { type Editor, Extension } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { dispatchAutomatic } from './automatic'
import { applyChanges, blockText, forEachTextBlock } from './block-text'
import { findWords, type Range, type Search } from './find-words'
import { endStep } from './undo-step'

type State = { search: Search | null; found: Range[]; at: number }

const NOTHING: State = { search: null, found: [], at: 0 }
const key = new PluginKey<State>('finding')

export const Finding = Extension.create({
  name: 'finding',
  addProseMirrorPlugins: () => [
    new Plugin<State>({
      key,
      state: {
        init: () => NOTHING,
        apply(transaction, before, _, state) {
          const told: Partial<State> | undefined = transaction.getMeta(key)
          if (!told && !(transaction.docChanged && before.search)) return before
          const next = { ...before, ...told }
          if (told?.search === undefined && !transaction.docChanged) return next
          const found = next.search ? rangesIn(state.doc, next.search) : []
          return {
            ...next,
            found,
            at: told?.search ? nearest(found, state.selection.from) : Math.min(next.at, Math.max(found.length - 1, 0)),
          }
        },
      },
      props: {
        decorations(state) {
          const { found, at } = findingIn(state)
          const marks = found.map(({ from, to }, n) =>
            Decoration.inline(from, to, { class: n === at ? 'ed-found ed-found-now' : 'ed-found' }),
          )
          return marks.length > 0 ? DecorationSet.create(state.doc, marks) : null
        },
      },
    }),
  ],
})

/** Null ends it. */
export function find(editor: Editor, search: Search | null): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { search }))
  reveal(editor)
}

export function foundNow(editor: Editor): { count: number; at: number } {
  const { found, at } = findingIn(editor.state)
  return { count: found.length, at }
}

export function findNext(editor: Editor, step: 1 | -1): void {
  const { found, at } = findingIn(editor.state)
  if (found.length === 0) return
  editor.view.dispatch(editor.state.tr.setMeta(key, { at: (at + step + found.length) % found.length }))
  reveal(editor)
}

export function replaceOne(editor: Editor, put: string): void {
  const { found, at } = findingIn(editor.state)
  const range = found[at]
  if (!range) return
  endStep(editor.view)
  editor.view.dispatch(replaced(editor.state, [range], put))
  reveal(editor)
}

/** How many were replaced; one step to take back. */
export function replaceAll(editor: Editor, put: string): number {
  const { found } = findingIn(editor.state)
  if (found.length > 0) dispatchAutomatic(editor.view, replaced(editor.state, found, put), { places: [] })
  return found.length
}

/** The caret goes where the search stopped. */
export function selectFound(editor: Editor): void {
  const { found, at } = findingIn(editor.state)
  const range = found[at]
  if (range) editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, range.from, range.to)))
}

function findingIn(state: EditorState): State {
  return key.getState(state) ?? NOTHING
}

function replaced(state: EditorState, ranges: readonly Range[], put: string) {
  const change = state.tr
  applyChanges(
    change,
    0,
    ranges.map(({ from, to }) => ({ from, to, insert: put })),
  )
  return change
}

function rangesIn(document: DocumentNode, search: Search): Range[] {
  const ranges: Range[] = []
  forEachTextBlock(document, (block, start) => {
    for (const { from, to } of findWords(blockText(block), search)) ranges.push({ from: start + from, to: start + to })
  })
  return ranges
}

function nearest(found: readonly Range[], place: number): number {
  return Math.max(
    found.findIndex(({ to }) => to >= place),
    0,
  )
}

/** The editor does not scroll to what is not selected. */
function reveal(editor: Editor): void {
  editor.view.dom.querySelector('.ed-found-now')?.scrollIntoView({ block: 'center', behavior: 'auto' })
}
