'use client'
// One old address: where it leads, who said so, and the way to remove it.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'

/** Times are words already: the server and the browser must say the same. `inLetters`: both addresses for people. */
export type ShownRedirect = { id: string; from: string; to: string; status: number; made: string; inLetters: { from: string; to: string } }

export function RedirectRow({ redirect: { from, to, status, made, inLetters }, action }: { redirect: ShownRedirect; action: FormAction }) {
  const t = useTranslations('redirects')
  const [{ ok, message }, submit, pending] = useActionState(action, {})
  return (
    <li className="rd-row">
      <p className="rd-addresses">
        <a href={from}>{inLetters.from}</a> <span aria-hidden="true">→</span> {to ? <a href={to}>{inLetters.to}</a> : <em>{t('gone')}</em>}
      </p>
      <p className="nr-quiet">
        {status} · {made}
      </p>
      {!ok && (
        <form action={submit}>
          <button type="submit" className="nr-button" disabled={pending} aria-label={t('removeOf', { from: inLetters.from })}>
            {t('remove')}
          </button>
        </form>
      )}
      <p role="status" className={message ? 'nr-field-error' : undefined}>
        {ok ? t('removed', { from: inLetters.from }) : message}
      </p>
    </li>
  )
}
