'use client'
// The code after the password. It works without JavaScript.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'
import { CodeField } from './code-field'

type Props = { hasCodes: boolean; action: FormAction }

export function SecondStepForm({ hasCodes, action }: Props) {
  const t = useTranslations('signIn')
  const [{ message, errors = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <CodeField
        label={hasCodes ? t('stepCode') : t('stepRecovery')}
        hint={hasCodes ? t('stepHint') : t('stepKeyOnly')}
        error={errors.code}
        isFromTelephone={hasCodes}
      />
      <button type="submit" className="nr-button nr-primary" disabled={pending}>
        {t('stepSubmit')}
      </button>
    </form>
  )
}
