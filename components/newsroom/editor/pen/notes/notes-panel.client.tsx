'use client'
// What colleagues say about the story, in the order of the text, beside it.
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Passage } from '@/domain/notes/schema'
import { NoteCard } from './note-card.client'
import { NoteForm } from './note-form.client'
import { activateNote, goToPassage, lostNotes, notePlace } from './note-marks'
import { type NoteOrders, problemOf } from './note-orders'
import type { NoteShown } from './use-notes'

type Props = {
  editor: Editor
  articleId: string
  notes: NoteShown[]
  active: string | null
  /** What a new note is about; undefined: nobody is writing one. */
  begun: Passage | null | undefined
  orders: NoteOrders
  onBegin: (passage: Passage | null | undefined) => void
  onActivate: (noteId: string | null) => void
  onChanged: () => Promise<void>
  onClose: () => void
}

export function NotesPanel({ editor, articleId, notes, active, begun, orders, onBegin, onActivate, onChanged, onClose }: Props) {
  const t = useTranslations('pen')
  const [showsResolved, setShowsResolved] = useState(false)
  const lost = useEditorState({ editor, selector: () => lostNotes(editor) }).split(' ')
  const inOrder = [...notes].sort((one, other) => notePlace(editor, one.id) - notePlace(editor, other.id))
  const open = inOrder.filter((note) => !note.resolved)
  const resolved = inOrder.filter((note) => note.resolved)

  function go(noteId: string) {
    onActivate(noteId)
    activateNote(editor, noteId)
    goToPassage(editor, noteId)
  }

  const card = (note: NoteShown) => (
    <NoteCard
      key={note.id}
      note={note}
      isActive={note.id === active}
      isLost={lost.includes(note.id)}
      orders={orders}
      onGo={() => go(note.id)}
      onDone={onChanged}
    />
  )

  return (
    <section className="ed-notes" aria-labelledby="ed-notes-title">
      <header className="ed-notes-head">
        <h2 id="ed-notes-title">{t('notes.title')}</h2>
        <button type="button" className="ed-tool" aria-label={t('notes.close')} title={t('notes.close')} onClick={onClose}>
          ×
        </button>
      </header>
      {begun === undefined ? (
        <button type="button" className="nr-link" onClick={() => onBegin(null)}>
          {t('notes.aboutWhole')}
        </button>
      ) : (
        <>
          {begun?.quote && <blockquote className="ed-note-begun">{begun.quote}</blockquote>}
          <NoteForm
            key={begun?.blockId ?? ''}
            label={t(begun ? 'notes.new' : 'notes.newWhole')}
            send={t('notes.send')}
            onCancel={() => {
              onBegin(undefined)
              editor.commands.focus()
            }}
            onSend={async (words) => {
              const problem = problemOf(await orders.write({ articleId, passage: begun, words }))
              if (problem !== null) return problem
              onBegin(undefined)
              await onChanged()
              return null
            }}
          />
        </>
      )}
      {open.length === 0 && begun === undefined && <p className="nr-quiet">{t('notes.none')}</p>}
      <ul className="ed-notes-list">{open.map(card)}</ul>
      {resolved.length > 0 && (
        <button type="button" className="nr-link" aria-expanded={showsResolved} onClick={() => setShowsResolved(!showsResolved)}>
          {t('notes.resolved', { count: resolved.length })}
        </button>
      )}
      {showsResolved && <ul className="ed-notes-list">{resolved.map(card)}</ul>}
    </section>
  )
}
