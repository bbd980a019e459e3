// Where a colleague is signed in: this browser marked, every other one with a way to end it.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '../people/form-state'
import { readDevice } from './device-name'
import { OrderButton } from './order-button.client'
import { SaidTime } from './said-time'

type Session = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date; isThis: boolean }
type Props = { locale: Locale; now: Date; sessions: Session[]; end: (sessionId: string) => FormAction; endOthers: FormAction }

export function SessionList({ locale, now, sessions, end, endOthers }: Props) {
  const t = translator(locale, 'account')
  return (
    <>
      <ul className="nr-list ac-sessions">
        {sessions.map(({ id, userAgent, createdAt, lastSeenAt, isThis }) => {
          const known = readDevice(userAgent)
          const device = known ? t('sessions.device', known) : t('sessions.unknownDevice')
          return (
            <li key={id}>
              <p>
                <strong>{device}</strong> {isThis && <span className="nr-status ac-this">● {t('sessions.this')}</span>}
              </p>
              <p className="nr-quiet" title={userAgent}>
                <SaidTime {...{ now, locale }} at={lastSeenAt} say={(when) => t('sessions.seen', { when })} />
                {' · '}
                <SaidTime {...{ now, locale }} at={createdAt} say={(when) => t('sessions.since', { when })} />
              </p>
              {!isThis && <OrderButton action={end(id)} label={t('sessions.end')} name={t('sessions.endOf', { device })} />}
            </li>
          )
        })}
      </ul>
      {sessions.length > 2 && <OrderButton action={endOthers} label={t('sessions.endOthers')} done={t('sessions.othersEnded')} isDanger />}
    </>
  )
}
