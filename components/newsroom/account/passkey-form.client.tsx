'use client'
// Making a key in this device: its name, the password once more, and then the browser asks for finger, face or PIN.
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser'
import { type FormEvent, useState, useSyncExternalStore, useTransition } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormState } from '../people/form-state'
import { TextField } from '../people/text-field'
import type { KeyState } from './factor-state'

type NewKey = { name: string; password: string; answer: unknown }
type Props = {
  begin: () => Promise<KeyState>
  add: (key: NewKey) => Promise<FormState>
  /** Where to go with the new key; without it the page stays. */
  next?: string
}

export function PasskeyForm({ begin, add, next }: Props) {
  const t = useTranslations('account')
  const [{ ok, message, errors = {} }, setState] = useState<FormState>({})
  const [pending, start] = useTransition()
  const isAble = useSyncExternalStore(never, browserSupportsWebAuthn, () => true)
  if (!isAble) return <p className="nr-quiet">{t('keys.unsupported')}</p>

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const typed = new FormData(form)
    start(async () => {
      const asked = await begin()
      const answer = asked.options && (await startRegistration({ optionsJSON: asked.options }).catch(() => null))
      if (!answer) return setState(asked.message ? asked : { message: t('keys.cancelled') })
      const added = await add({ name: String(typed.get('name')), password: String(typed.get('password')), answer })
      setState(added)
      if (!added.ok) return
      form.reset()
      if (next) window.location.assign(next)
    })
  }

  return (
    <form onSubmit={submit} className="nr-form ac-narrow">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <TextField
        label={t('keys.name')}
        hint={t('keys.nameHint')}
        error={errors.name}
        name="name"
        required
        maxLength={60}
        autoComplete="off"
      />
      <TextField
        label={t('password.again')}
        error={errors.password}
        type="password"
        name="password"
        required
        maxLength={200}
        autoComplete="current-password"
      />
      <button type="submit" className="nr-button" disabled={pending}>
        {t('keys.submit')}
      </button>
      <p role="status" className={ok ? 'nr-notice' : undefined}>
        {ok && t('keys.added')}
      </p>
    </form>
  )
}

/** What a browser can do does not change while a page is open. */
function never(): () => void {
  return () => undefined
}
