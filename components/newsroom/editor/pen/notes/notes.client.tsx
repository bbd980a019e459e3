'use client'
// Notes of the story: their marks in the text, the list beside it, and a new one begun on what is selected.
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Passage } from '@/domain/notes/schema'
import { type PenDesk, useOpenPanel, usePickedNote } from '../pen-desk'
import { activateNote, showNotes } from './note-marks'
import type { NoteOrders } from './note-orders'
import { NotesPanel } from './notes-panel.client'
import { selectedPassage } from './passages'
import type { NoteShown } from './use-notes'

/** Where on the writing page the list stands. */
export const NOTES_PLACE_ID = 'ed-notes-place'

type Props = {
  editor: Editor
  desk: PenDesk
  articleId: string
  notes: NoteShown[]
  orders: NoteOrders
  onChanged: () => Promise<void>
}

export function Notes({ editor, desk, articleId, notes, orders, onChanged }: Props) {
  const isOpen = useOpenPanel(desk) === 'note'
  const picked = usePickedNote(desk)
  const [begun, setBegun] = useState<Passage | null | undefined>(undefined)

  useEffect(() => {
    showNotes(
      editor,
      notes.flatMap(({ id, passage, resolved }) => (passage && !resolved ? [{ id, passage }] : [])),
    )
  }, [editor, notes])

  useEffect(() => activateNote(editor, picked), [editor, picked])

  // A click on a marked passage opens its conversation.
  useEffect(() => {
    if (!picked) return
    desk.show('note')
    document.getElementById(`note-${picked}`)?.scrollIntoView({ block: 'nearest' })
  }, [desk, picked])

  // Opened with words selected, it begins a note on them.
  useEffect(() => {
    if (isOpen && !editor.state.selection.empty) setBegun(selectedPassage(editor.state) ?? undefined)
    if (!isOpen) setBegun(undefined)
  }, [editor, isOpen])

  const place = isOpen ? document.getElementById(NOTES_PLACE_ID) : null
  if (!place) return null
  return createPortal(
    <NotesPanel
      editor={editor}
      articleId={articleId}
      notes={notes}
      active={picked}
      begun={begun}
      orders={orders}
      onBegin={setBegun}
      onActivate={desk.pickNote}
      onChanged={onChanged}
      onClose={() => {
        desk.pickNote(null)
        desk.show(null)
        editor.commands.focus()
      }}
    />,
    place,
  )
}
