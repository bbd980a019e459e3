'use client'
// The lines there are, with boxes to choose those that go.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { WordEffect } from '@/domain/comments/words/list'
import type { FormAction } from '../people/form-state'
import type { WordsState } from './words-form.client'

export type ShownWord = { id: string; pattern: string; effect: WordEffect; note: string; made: string }

export function WordList({ words, action }: { words: ShownWord[]; action: FormAction<WordsState> }) {
  const t = useTranslations('talk.words')
  const [{ message, said }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit}>
      <ul className="nr-list tk-list">
        {words.map(({ id, pattern, effect, note, made }) => (
          <li key={id} className="tk-row">
            <label className="nr-check">
              <input type="checkbox" name="id" value={id} aria-label={t('select', { pattern })} />
              <span>
                <b>{pattern}</b> <span className="nr-status">{t(`effect.${effect}`)}</span>{' '}
                <span className="nr-quiet">{[note, made].filter(Boolean).join(' · ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {words.length > 0 && (
        <button type="submit" className="nr-button nr-danger" disabled={pending}>
          {t('remove')}
        </button>
      )}
      <p role="status" className={said ? 'nr-notice' : message ? 'nr-error' : undefined}>
        {said ?? message}
      </p>
    </form>
  )
}
