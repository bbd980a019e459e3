'use client'
// Coming in with a key of this device. Where a browser knows no keys, nothing is offered.
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { useState, useSyncExternalStore, useTransition } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormState } from '../people/form-state'
import type { AskState } from './factor-state'

type Props = { label: string; ask: () => Promise<AskState>; enter: (answer: unknown) => Promise<FormState> }

export function PasskeyEntry({ label, ask, enter }: Props) {
  const t = useTranslations('signIn')
  const [message, setMessage] = useState<string>()
  const [pending, begin] = useTransition()
  const isOffered = useSyncExternalStore(never, browserSupportsWebAuthn, () => false)
  if (!isOffered) return null

  function use() {
    begin(async () => {
      setMessage(undefined)
      const asked = await ask()
      const answer = asked.options && (await startAuthentication({ optionsJSON: asked.options }).catch(() => null))
      const entered = answer ? await enter(answer) : asked
      // Reached only when nobody was let in: whoever is goes on to another page.
      setMessage(entered.message ?? t('passkeyFailed'))
    })
  }

  return (
    <div className="nr-form">
      <button type="button" className="nr-button" onClick={use} disabled={pending}>
        {label}
      </button>
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
    </div>
  )
}

/** What a browser can do does not change while a page is open. */
function never(): () => void {
  return () => undefined
}
