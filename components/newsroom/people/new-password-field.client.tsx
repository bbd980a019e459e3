'use client'
// A password being chosen: it may be shown, so that it can be checked.
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { TextField } from './text-field'

/** `min` is the rule of domain/people/schema.ts; the server judges, this only tells in advance. */
type Props = { min: number; error?: string }

export function NewPasswordField({ min, error }: Props) {
  const t = useTranslations('signIn')
  const [shown, setShown] = useState(false)
  return (
    <>
      <TextField
        label={t('newPassword')}
        hint={t('newPasswordHint', { min })}
        error={error}
        type={shown ? 'text' : 'password'}
        name="password"
        autoComplete="new-password"
        required
        minLength={min}
        maxLength={200}
      />
      <label className="nr-check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        <span>{t('showPassword')}</span>
      </label>
    </>
  )
}
