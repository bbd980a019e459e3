// The body's editor on the sheet: what others type, where their carets stand, and an undo that takes back only one's own.
import type { AnyExtension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { bodyTree } from '@/domain/articles/words/sheet'
import { colourOf } from './colleagues'
import { OwnCaret } from './own-caret'

const WORD_JOINER = '\u2060'

type User = { id?: unknown; name?: unknown }

export function onSheet(sheet: Y.Doc, presence: Awareness): AnyExtension[] {
  const caret = CollaborationCaret.configure({
    provider: { awareness: presence },
    user: presence.getLocalState()?.user ?? {},
    render: drawCaret,
    selectionRender: (user: User) => ({ class: 'ed-selected-by', 'data-colour': String(colourOf(String(user.id))) }),
  })
  return [Collaboration.configure({ fragment: bodyTree(sheet) }), OwnCaret, caret]
}

function drawCaret({ id, name }: User): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'ed-caret'
  caret.dataset.colour = String(colourOf(String(id)))
  const label = document.createElement('span')
  label.className = 'ed-caret-name'
  label.textContent = String(name ?? '')
  // Without a word joiner on either side a browser may put the letters typed beside somebody's caret on its wrong side.
  caret.append(WORD_JOINER, label, WORD_JOINER)
  return caret
}
