'use client'
// One ban: what it looks at, why, who made it and until when, and the way to lift it.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'

/** Times are words already: the server and the browser must say the same. */
export type ShownBan = {
  id: string
  kind: 'person' | 'email' | 'domain' | 'network'
  called: string
  until: string
  made: string
  reason: string
  note: string
  isOver: boolean
}

export function BanRow({ ban, action }: { ban: ShownBan; action: FormAction }) {
  const t = useTranslations('talk.bans')
  const [{ ok, message }, submit, pending] = useActionState(action, {})
  return (
    <li className="tk-row">
      <p>
        <strong>{ban.called}</strong> <span className="nr-quiet">{t(`kind.${ban.kind}`)}</span>
      </p>
      <p>
        {ban.until} <span className="nr-quiet">{ban.made}</span>
      </p>
      {ban.reason && <p>{ban.reason}</p>}
      {ban.note && <p className="nr-quiet">{ban.note}</p>}
      {!ban.isOver && !ok && (
        <form action={submit} className="tk-lift">
          <button type="submit" className="nr-button" disabled={pending} aria-label={t('liftOf', { value: ban.called })}>
            {t('lift')}
          </button>
        </form>
      )}
      <p role="status" className={message ? 'nr-field-error' : undefined}>
        {ok ? t('lifted') : message}
      </p>
    </li>
  )
}
