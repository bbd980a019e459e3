'use client'
// How the paper treats readers who talk: what it remembers of them, whom it trusts, how much it takes.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'
import { TextField } from '../people/text-field'

const COUNTS = ['forgetSendersDays', 'trustAfter', 'networkLimit', 'articleLimit'] as const
type Props = { settings: Record<(typeof COUNTS)[number], number> & { protectedNames: string[] }; action: FormAction }

export function TalkForm({ settings, action }: Props) {
  const t = useTranslations('talk.settings')
  const [{ ok, message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form st-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      {COUNTS.map((name) => (
        <TextField
          key={name}
          label={t(name)}
          hint={name === 'forgetSendersDays' ? t('forgetSendersDaysHint') : undefined}
          error={errors[name]}
          name={name}
          type="number"
          min={1}
          required
          defaultValue={values[name] ?? settings[name]}
        />
      ))}
      <label className="nr-field">
        {t('protectedNames')}
        <textarea
          name="protectedNames"
          rows={3}
          aria-describedby="protected-names-hint"
          defaultValue={values.protectedNames ?? settings.protectedNames.join('\n')}
        />
        <span id="protected-names-hint" className={errors.protectedNames ? 'nr-field-error' : 'nr-quiet'}>
          {errors.protectedNames ?? t('protectedNamesHint')}
        </span>
      </label>
      <div>
        <button type="submit" className="nr-button nr-primary" disabled={pending}>
          {t('save')}
        </button>
      </div>
      <p role="status" className={ok ? 'nr-notice' : undefined}>
        {ok && t('saved')}
      </p>
    </form>
  )
}
