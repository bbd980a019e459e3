'use client'
// The form of the first administrator. It works without JavaScript.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from './form-state'
import { NewPasswordField } from './new-password-field.client'
import { TextField } from './text-field'

type Props = { action: FormAction; minPassword: number }

export function SetUpForm({ action, minPassword }: Props) {
  const t = useTranslations('signIn')
  const [{ message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <TextField
        label={t('name')}
        error={errors.name}
        name="name"
        autoComplete="name"
        required
        maxLength={120}
        defaultValue={values.name}
      />
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
      <NewPasswordField min={minPassword} error={errors.password} />
      <button type="submit" className="nr-button nr-primary" disabled={pending}>
        {t('setUpSubmit')}
      </button>
    </form>
  )
}
