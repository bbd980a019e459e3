// One ban: what it looks at, why, who made it and until when, and the way to lift it.
import { useTranslations } from 'use-intl/react'

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

type Props = { ban: ShownBan; lift: (form: FormData) => void; isPending: boolean }

export function BanRow({ ban, lift, isPending }: Props) {
  const t = useTranslations('talk.bans')
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
      {!ban.isOver && (
        <form action={lift} className="tk-lift">
          <input type="hidden" name="banId" value={ban.id} />
          <button type="submit" className="nr-button" disabled={isPending} aria-label={t('liftOf', { value: ban.called })}>
            {t('lift')}
          </button>
        </form>
      )}
    </li>
  )
}
