'use client'
// Lines for the lists of words: first tried on what readers wrote this month, then added. A plain form that keeps what was typed.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { WORD_EFFECTS } from '@/domain/comments/words/schema'
import type { FormAction, FormState } from '../people/form-state'
import { TextField } from '../people/text-field'
import { CaughtList, type ShownTest } from './caught-list'
import { Choice } from './choice'

export type WordsState = FormState & { said?: string; test?: ShownTest }

export function WordsForm({ action }: { action: FormAction<WordsState> }) {
  const t = useTranslations('talk.words')
  const [{ message, values = {}, said, test }, submit, pending] = useActionState(action, {})
  return (
    <>
      <form action={submit} className="nr-form tk-form" key={JSON.stringify(values)}>
        {message && (
          <p className="nr-error" role="alert">
            {message}
          </p>
        )}
        <label className="nr-field">
          {t('lines')}
          <textarea name="lines" rows={4} required defaultValue={values.lines} aria-describedby="words-how" spellCheck={false} />
          <span id="words-how" className="nr-quiet">
            {t('howText')}
          </span>
        </label>
        <fieldset className="tk-choices">
          <legend>{t('effect.label')}</legend>
          {WORD_EFFECTS.map((effect) => (
            <Choice
              key={effect}
              name="effect"
              value={effect}
              defaultChecked={effect === (values.effect ?? 'hold')}
              label={t(`effect.${effect}`)}
              hint={t(`effectHint.${effect}`)}
            />
          ))}
        </fieldset>
        <TextField label={t('note')} name="note" maxLength={500} defaultValue={values.note} />
        <div className="nr-order">
          <button type="submit" name="intent" value="test" className="nr-button nr-primary" disabled={pending}>
            {t('test')}
          </button>
          <button type="submit" name="intent" value="add" className="nr-button" disabled={pending}>
            {t('add')}
          </button>
        </div>
      </form>
      <div role="status">{said && <p className="nr-notice">{said}</p>}</div>
      {test && <CaughtList test={test} />}
    </>
  )
}
