'use client'
// Changing one's own password: the present one, the new one. It works without JavaScript.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'
import { NewPasswordField } from '../people/new-password-field.client'
import { TextField } from '../people/text-field'

type Props = { email: string; minPassword: number; action: FormAction }

export function PasswordForm({ email, minPassword, action }: Props) {
  const t = useTranslations('account.password')
  const [{ ok, message, errors = {} }, submit, pending] = useActionState(action, {})
  return (
    <details className="ac-guarded" open={message !== undefined || ok || undefined}>
      <summary className="nr-button">{t('change')}</summary>
      <form action={submit} className="nr-form ac-narrow">
        {message && (
          <p className="nr-error" role="alert">
            {message}
          </p>
        )}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          label={t('current')}
          error={errors.current}
          type="password"
          name="current"
          required
          maxLength={200}
          autoComplete="current-password"
        />
        <NewPasswordField min={minPassword} error={errors.password} />
        <button type="submit" className="nr-button nr-primary" disabled={pending}>
          {t('save')}
        </button>
        <p role="status" className={ok ? 'nr-notice' : undefined}>
          {ok && t('saved')}
        </p>
      </form>
    </details>
  )
}
