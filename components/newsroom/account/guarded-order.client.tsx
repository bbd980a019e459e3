'use client'
// An order that asks for the password once more: folded away until it is wanted.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { TextField } from '../people/text-field'
import type { CodesState } from './factor-state'
import { RecoveryCodes } from './recovery-codes.client'

type Props = {
  action: (state: CodesState, form: FormData) => Promise<CodesState>
  label: string
  /** For whom a row of equal buttons is read aloud. */
  name?: string
  submit: string
  isDanger?: boolean
}

export function GuardedOrder({ action, label, name, submit, isDanger = false }: Props) {
  const t = useTranslations('account.password')
  const [{ codes, message, errors = {} }, send, pending] = useActionState(action, {})
  if (codes) return <RecoveryCodes codes={codes} />
  return (
    <details className="ac-guarded" open={message !== undefined || undefined}>
      <summary className="nr-button" aria-label={name}>
        {label}
      </summary>
      <form action={send} className="nr-form ac-narrow">
        {message && (
          <p className="nr-error" role="alert">
            {message}
          </p>
        )}
        <TextField
          label={t('again')}
          error={errors.password}
          type="password"
          name="password"
          required
          maxLength={200}
          autoComplete="current-password"
        />
        <button type="submit" className={`nr-button ${isDanger ? 'nr-danger' : 'nr-primary'}`} disabled={pending}>
          {submit}
        </button>
      </form>
    </details>
  )
}
