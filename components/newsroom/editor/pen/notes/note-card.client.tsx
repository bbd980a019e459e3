'use client'
// One conversation about a passage: the words it is about, what was said, what was answered.
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { NoteForm } from './note-form.client'
import { type NoteOrders, problemOf } from './note-orders'
import type { AnswerShown, NoteShown } from './use-notes'

type Props = {
  note: NoteShown
  isActive: boolean
  /** Its passage is not in the text any more. */
  isLost: boolean
  orders: NoteOrders
  onGo: () => void
  onDone: () => Promise<void>
}

export function NoteCard({ note, isActive, isLost, orders, onGo, onDone }: Props) {
  const t = useTranslations('pen')
  const [isAnswering, setAnswering] = useState(false)
  const { id, passage, resolved } = note
  const noteId = id

  async function told(order: ReturnType<NoteOrders['answer']>): Promise<string | null> {
    const problem = problemOf(await order)
    if (problem === null) await onDone()
    return problem
  }

  return (
    <li className="ed-note-card" id={`note-${id}`} data-active={isActive || undefined}>
      {passage === null ? (
        <p className="ed-note-about">{t('notes.whole')}</p>
      ) : isLost ? (
        <>
          <p className="ed-note-lost">{t('notes.lost')}</p>
          {passage.quote && <blockquote>{passage.quote}</blockquote>}
        </>
      ) : (
        <button type="button" className="ed-note-quote" title={t('notes.go')} disabled={resolved !== null} onClick={onGo}>
          {passage.quote || t('notes.block')}
        </button>
      )}
      <Said said={note} onChange={(words) => told(orders.change({ noteId, words }))} />
      {note.answers.map((answer) => (
        <Said key={answer.id} said={answer} onChange={(words) => told(orders.change({ noteId: answer.id, words }))} />
      ))}
      {isAnswering && (
        <NoteForm
          label={t('notes.answer')}
          send={t('notes.sendAnswer')}
          onCancel={() => setAnswering(false)}
          onSend={async (words) => {
            const problem = await told(orders.answer({ noteId, words }))
            if (problem === null) setAnswering(false)
            return problem
          }}
        />
      )}
      <div className="ed-note-actions">
        {!isAnswering && !resolved && (
          <button type="button" className="nr-link" onClick={() => setAnswering(true)}>
            {t('notes.answer')}
          </button>
        )}
        <button
          type="button"
          className="nr-link"
          onClick={() => void told(resolved ? orders.reopen({ noteId }) : orders.resolve({ noteId }))}
        >
          {t(resolved ? 'notes.reopen' : 'notes.resolve')}
        </button>
        {resolved && <span className="nr-quiet">{t('notes.resolvedBy', { who: resolved.by ?? '—' })}</span>}
      </div>
    </li>
  )
}

function Said({ said, onChange }: { said: AnswerShown; onChange: (words: string) => Promise<string | null> }) {
  const t = useTranslations('pen')
  const locale = useLocale() as Locale
  const [isChanging, setChanging] = useState(false)
  const at = new Date(said.at)
  return (
    <div className="ed-note-said">
      <p className="ed-note-by">
        <strong>{said.by ?? t('notes.somebody')}</strong>{' '}
        <time dateTime={at.toISOString()} className="nr-quiet">
          {exactTime(locale, at)}
        </time>
        {said.changedAt !== null && <span className="nr-quiet"> {t('notes.changed')}</span>}
      </p>
      {isChanging ? (
        <NoteForm
          label={t('notes.change')}
          send={t('notes.save')}
          initial={said.words}
          onCancel={() => setChanging(false)}
          onSend={async (words) => {
            const problem = await onChange(words)
            if (problem === null) setChanging(false)
            return problem
          }}
        />
      ) : (
        <>
          <p className="ed-note-words">{said.words}</p>
          {said.mayChange && (
            <button type="button" className="nr-link ed-note-change" onClick={() => setChanging(true)}>
              {t('notes.change')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
