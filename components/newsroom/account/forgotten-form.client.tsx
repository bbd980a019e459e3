'use client'
// One address, and an answer that tells nobody whether it is known. It works without JavaScript.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'
import { TextField } from '../people/text-field'

export function ForgottenForm({ action }: { action: FormAction }) {
  const t = useTranslations('signIn')
  const [{ ok, message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <TextField
        label={t('email')}
        error={errors.email}
        type="email"
        name="email"
        autoComplete="username"
        required
        maxLength={254}
        defaultValue={values.email}
      />
      <button type="submit" className="nr-button nr-primary" disabled={pending}>
        {t('forgotSubmit')}
      </button>
      <p role="status" className={ok ? 'nr-notice' : undefined}>
        {ok && t('forgotDone')}
      </p>
    </form>
  )
}
