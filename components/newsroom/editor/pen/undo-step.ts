// Where one step of undo ends: by itself it takes back everything done within half a second.
import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'

export function endStep(view: EditorView): void {
  yUndoPluginKey.getState(view.state)?.undoManager.stopCapturing()
}
