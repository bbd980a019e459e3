'use client'
// Which letters about moderation a colleague wants.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { LETTER_MODES, type OwnLetters } from '@/domain/moderation/letters/schema'
import type { FormAction } from '../people/form-state'
import { TextField } from '../people/text-field'
import { SaveEnd } from '../shell/save-end'

export function LettersForm({ letters, action }: { letters: OwnLetters; action: FormAction }) {
  const t = useTranslations('talk.letters')
  const [{ ok, message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form" key={JSON.stringify([letters, values])}>
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <label className="nr-field">
        {t('mode.label')}
        <select name="mode" defaultValue={values.mode ?? letters.mode}>
          {LETTER_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {t(`mode.${mode}`)}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={t('above')}
        name="above"
        type="number"
        min={0}
        required
        error={errors.above}
        defaultValue={values.above ?? letters.above}
      />
      <TextField
        label={t('everyMinutes')}
        name="everyMinutes"
        type="number"
        min={1}
        required
        error={errors.everyMinutes}
        defaultValue={values.everyMinutes ?? letters.everyMinutes}
      />
      <SaveEnd save={t('save')} saved={t('saved')} pending={pending} ok={ok} />
    </form>
  )
}
