// Typography as one types: the last word's quotation marks, dashes, apostrophes and spaces, set the moment they are known.
import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { NBSP } from '@/domain/articles/typography/spaces'
import { changesAsTyped } from '@/domain/articles/typography/typeset'
import type { Locale } from '@/lib/i18n/locale'
import { dispatchAutomatic, isDeclined } from './automatic'
import { applyChanges, blockText } from './block-text'

export const Typing = Extension.create<{ locale: Locale }>({
  name: 'typing',
  // After the rules that make blocks: «- » begins a list.
  priority: 10,
  addOptions: () => ({ locale: 'uk' }),
  addProseMirrorPlugins() {
    const { locale } = this.options
    return [
      new Plugin({
        key: new PluginKey('typing'),
        props: {
          handleTextInput: (view, from, to, typed) => !view.composing && type(view, { from, to, typed, locale }),
          handleDOMEvents: {
            // A phone's keyboard composes whole words and is not to be disturbed while it does.
            compositionend(view) {
              setTimeout(() => !view.isDestroyed && !view.composing && settle(view, locale))
              return false
            },
          },
        },
      }),
    ]
  },
})

type Typed = { from: number; to: number; typed: string; locale: Locale }

/** False: there is nothing to set, and the sign goes its usual way. */
function type(view: EditorView, { from, to, typed, locale }: Typed): boolean {
  const begin = view.state.doc.resolve(from)
  const end = view.state.doc.resolve(to)
  // Words a keyboard puts in whole are its own business; the next sign will look at them.
  if (typed.length !== 1 || !begin.sameParent(end) || !begin.parent.isTextblock) return false
  const text = blockText(begin.parent)
  const before = text.slice(0, begin.parentOffset)
  const changes = changesAsTyped({ before, typed, after: text.slice(end.parentOffset), locale })
  const wanted = changes.filter((change) => !isDeclined(view, begin.start() + change.from))
  if (wanted.length === 0) return false
  const writing = view.state.tr.insertText(typed, from, to).scrollIntoView()
  // A space that will not break looks like any other: nothing to take back, and Backspace must take away the space.
  if (wanted.every(({ insert }) => insert === NBSP)) {
    applyChanges(writing, begin.start(), wanted)
    view.dispatch(writing)
  } else {
    view.dispatch(writing)
    set(view, begin.start(), wanted)
  }
  return true
}

function settle(view: EditorView, locale: Locale): void {
  const { $from: caret, empty } = view.state.selection
  if (!empty || !caret.parent.isTextblock || caret.parentOffset === 0) return
  const text = blockText(caret.parent)
  const before = text.slice(0, caret.parentOffset - 1)
  const changes = changesAsTyped({
    before,
    typed: text.slice(before.length, caret.parentOffset),
    after: text.slice(caret.parentOffset),
    locale,
  })
  const wanted = changes.filter((change) => !isDeclined(view, caret.start() + change.from))
  if (wanted.length > 0) set(view, caret.start(), wanted)
}

function set(view: EditorView, start: number, changes: ReturnType<typeof changesAsTyped>): void {
  const { tr } = view.state
  applyChanges(tr, start, changes)
  dispatchAutomatic(view, tr.scrollIntoView(), { places: changes.map((change) => start + change.from) })
}
