'use client'
// The sign-in form. It works before and without hydration: the action is an ordinary form post.
import { useActionState, useId, useState } from 'react'
import { useTranslations } from 'use-intl/react'

type State = { message?: string; errors?: Record<string, string>; values?: Record<string, string> }
type Props = { action: (state: State, form: FormData) => Promise<State>; next: string }

export function SignInForm({ action, next }: Props) {
  const t = useTranslations('signIn')
  const [state, submit, pending] = useActionState(action, {})
  const [shown, setShown] = useState(false)
  const messageId = useId()
  const failed = state.message !== undefined
  return (
    <form action={submit} className="nr-form" aria-describedby={failed ? messageId : undefined}>
      {failed && (
        <p id={messageId} className="nr-error" role="alert">
          {state.message}
        </p>
      )}
      <input type="hidden" name="next" value={next} />
      <label className="nr-field">
        <span>{t('email')}</span>
        <input
          type="email"
          name="email"
          autoComplete="username"
          required
          defaultValue={state.values?.email}
          aria-invalid={failed || undefined}
        />
      </label>
      <label className="nr-field">
        <span>{t('password')}</span>
        <input
          type={shown ? 'text' : 'password'}
          name="password"
          autoComplete="current-password"
          required
          maxLength={200}
          aria-invalid={failed || undefined}
        />
      </label>
      <label className="nr-check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        <span>{t('showPassword')}</span>
      </label>
      <button type="submit" className="nr-button nr-primary" disabled={pending}>
        {pending ? t('submitting') : t('submit')}
      </button>
    </form>
  )
}
