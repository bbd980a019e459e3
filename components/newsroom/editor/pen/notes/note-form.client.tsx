'use client'
// A few words for a colleague. Ctrl+Enter sends them, Escape thinks better of it.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_NOTE_WORDS } from '@/domain/notes/schema'

type Props = {
  label: string
  send: string
  initial?: string
  /** The problem in words, or null. */
  onSend: (words: string) => Promise<string | null>
  onCancel?: () => void
}

export function NoteForm({ label, send, initial = '', onSend, onCancel }: Props) {
  const t = useTranslations('pen')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isAsked = onCancel !== undefined
  useEffect(() => {
    if (isAsked) field.current?.focus()
  }, [isAsked])

  async function give() {
    if (words.trim() === '' || isBusy) return field.current?.focus()
    setBusy(true)
    const wrong = await onSend(words).catch(() => t('notes.failed'))
    setBusy(false)
    setProblem(wrong)
    if (wrong === null) setWords('')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      void give()
    }
    if (event.key === 'Escape' && onCancel) {
      event.stopPropagation()
      onCancel()
    }
  }

  return (
    <form
      className="ed-note-form"
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
    >
      <div className="nr-field">
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={field}
          id={id}
          rows={2}
          value={words}
          maxLength={MAX_NOTE_WORDS}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {problem && (
        <p className="nr-field-error" role="alert">
          {problem}
        </p>
      )}
      <div className="ed-note-actions">
        <button type="submit" className="nr-button" disabled={isBusy}>
          {send}
        </button>
        {onCancel && (
          <button type="button" className="nr-link" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
