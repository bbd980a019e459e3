'use client'
// The form behind a one-time address. It works without JavaScript.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from './form-state'
import { NewPasswordField } from './new-password-field.client'
import { TextField } from './text-field'

type Props = { email: string; action: FormAction; minPassword: number }

export function SetPasswordForm({ email, action, minPassword }: Props) {
  const t = useTranslations('signIn')
  const [{ message, errors = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <TextField label={t('email')} type="email" name="email" autoComplete="username" defaultValue={email} readOnly />
      <NewPasswordField min={minPassword} error={errors.password} />
      <button type="submit" className="nr-button nr-primary" disabled={pending}>
        {t('setPasswordSubmit')}
      </button>
    </form>
  )
}
