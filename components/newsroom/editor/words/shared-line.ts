// One line of the sheet in a text field: others' letters come in without moving one's own caret, and undo takes back only one's own.
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import * as Y from 'yjs'
import { printable } from '@/domain/articles/printable'
import { changeText } from '@/domain/articles/words/bring-in'
import { type Line, lineOf, readLine } from '@/domain/articles/words/sheet'

type Selection = { start: number; end: number }
type SharedLine = { value: string; write: (value: string) => void; undo: () => void; redo: () => void; step: () => void }

export function useSharedLine(sheet: Y.Doc, name: Line, field: RefObject<HTMLTextAreaElement | null>): SharedLine {
  const text = useMemo(() => lineOf(sheet, name), [sheet, name])
  const selection = useRef<Selection | null>(null)
  const history = useRef<Y.UndoManager | null>(null)
  const value = useSyncExternalStore(
    (changed) => {
      text.observe(changed)
      return () => text.unobserve(changed)
    },
    () => readLine(sheet, name),
    () => readLine(sheet, name),
  )

  useEffect(() => {
    history.current = new Y.UndoManager(text, { trackedOrigins: new Set([field]) })
    const keepCaret = (event: Y.YTextEvent, { origin }: Y.Transaction) => {
      const control = field.current
      if (!control || origin === field || control !== document.activeElement) return
      const standing = selection.current ?? { start: control.selectionStart, end: control.selectionEnd }
      selection.current = { start: moved(standing.start, event.delta), end: moved(standing.end, event.delta) }
    }
    text.observe(keepCaret)
    return () => {
      text.unobserve(keepCaret)
      history.current?.destroy()
    }
  }, [text, field])

  useLayoutEffect(() => {
    if (selection.current && value !== undefined) field.current?.setSelectionRange(selection.current.start, selection.current.end)
    selection.current = null
  }, [value, field])

  return {
    value,
    write: (written) => {
      const words = oneLine(written)
      const caret = field.current?.selectionEnd ?? written.length
      // The field gets its words back as a whole, and would put the caret behind them.
      if (words !== written) selection.current = at(oneLine(written.slice(0, caret)).length)
      sheet.transact(() => changeText(text, words), field)
    },
    undo: () => void history.current?.undo(),
    redo: () => void history.current?.redo(),
    /** What comes next is a step of its own. */
    step: () => history.current?.stopCapturing(),
  }
}

/** Typed or pasted words as a line can hold them. */
export function oneLine(written: string): string {
  return printable(written).replace(/\s*\n+\s*/g, ' ')
}

function at(place: number): Selection {
  return { start: place, end: place }
}

/** Where a caret stands after somebody else's change. */
export function moved(at: number, delta: Y.YTextEvent['delta']): number {
  let place = 0
  let caret = at
  for (const { retain = 0, insert, delete: removed = 0 } of delta) {
    place += retain
    if (place >= caret) break
    if (typeof insert === 'string') caret += insert.length
    if (typeof insert === 'string') place += insert.length
    caret -= Math.min(removed, caret - place)
  }
  return caret
}
