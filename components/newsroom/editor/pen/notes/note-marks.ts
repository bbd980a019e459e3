// Passages with open notes, marked in the text by decorations: nothing of a note is ever in the story itself.
import { type Editor, Extension } from '@tiptap/core'
import type { Node as DocumentNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Passage } from '@/domain/notes/schema'
import type { Range } from '../find-words'
import { findPassage } from './passages'

export type Marked = { id: string; passage: Passage }
type State = { notes: readonly Marked[]; active: string | null; places: ReadonlyMap<string, Range | null> }

const NOTHING: State = { notes: [], active: null, places: new Map() }
const key = new PluginKey<State>('noteMarks')

export const NoteMarks = Extension.create<{ onPick: (noteId: string) => void }>({
  name: 'noteMarks',
  addOptions: () => ({ onPick: () => {} }),
  addProseMirrorPlugins() {
    const { onPick } = this.options
    return [
      new Plugin<State>({
        key,
        state: {
          init: () => NOTHING,
          apply(transaction, before, _, state) {
            const told: Partial<State> | undefined = transaction.getMeta(key)
            const next = told ? { ...before, ...told } : before
            const isMoved = told?.notes !== undefined || (transaction.docChanged && next.notes.length > 0)
            return isMoved ? { ...next, places: placesOf(state.doc, next.notes) } : next
          },
        },
        props: {
          decorations: (state) => decorationsOf(state.doc, key.getState(state) ?? NOTHING),
          handleClick(view, place) {
            const { places } = key.getState(view.state) ?? NOTHING
            const picked = [...places].find(([, range]) => range && range.from <= place && place <= range.to)
            if (picked) onPick(picked[0])
            return false
          },
        },
      }),
    ]
  },
})

export function showNotes(editor: Editor, notes: readonly Marked[]): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { notes }))
}

export function activateNote(editor: Editor, active: string | null): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { active }))
}

/** Ids of notes whose passage is not in the text any more. */
export function lostNotes(editor: Editor): string {
  const { places } = key.getState(editor.state) ?? NOTHING
  return [...places].flatMap(([id, range]) => (range ? [] : [id])).join(' ')
}

/** For the order of a list: notes without a passage come last. */
export function notePlace(editor: Editor, noteId: string): number {
  return key.getState(editor.state)?.places.get(noteId)?.from ?? Number.POSITIVE_INFINITY
}

export function goToPassage(editor: Editor, noteId: string): void {
  const range = key.getState(editor.state)?.places.get(noteId)
  if (!range) return
  const { tr, doc } = editor.state
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(range.from))).setMeta(key, { active: noteId }))
  editor.view.focus()
  editor.view.dom.querySelector('.ed-note-now')?.scrollIntoView({ block: 'center' })
}

function placesOf(document: DocumentNode, notes: readonly Marked[]): Map<string, Range | null> {
  return new Map(notes.map(({ id, passage }) => [id, findPassage(document, passage)]))
}

function decorationsOf(document: DocumentNode, { places, active }: State): DecorationSet | null {
  const marks = [...places].flatMap(([id, range]) => {
    if (!range) return []
    const look = { class: id === active ? 'ed-note ed-note-now' : 'ed-note' }
    const isBlock = document.nodeAt(range.from)?.nodeSize === range.to - range.from && document.nodeAt(range.from)?.isBlock
    return [isBlock ? Decoration.node(range.from, range.to, look) : Decoration.inline(range.from, range.to, look)]
  })
  return marks.length > 0 ? DecorationSet.create(document, marks) : null
}
