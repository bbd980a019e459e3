// The second step of signing in, as its owner sees it: codes from a telephone, recovery codes, and passkeys.
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CodesSetUp } from './codes-set-up.client'
import type { CodesState, KeyState } from './factor-state'
import { GuardedOrder } from './guarded-order.client'
import { PasskeyForm } from './passkey-form.client'
import { SaidTime } from './said-time'

type Passkey = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }
type Orders = {
  beginCodesAction: (locale: Locale) => Promise<CodesState>
  confirmCodesAction: (locale: Locale, state: CodesState, form: FormData) => Promise<CodesState>
  renewCodesAction: (locale: Locale, state: CodesState, form: FormData) => Promise<CodesState>
  dropCodesAction: (locale: Locale, state: CodesState, form: FormData) => Promise<CodesState>
  beginPasskeyAction: (locale: Locale) => Promise<KeyState>
  addPasskeyAction: (locale: Locale, key: { name: string; password: string; answer: unknown }) => Promise<CodesState>
  removePasskeyAction: (locale: Locale, passkeyId: string, state: CodesState, form: FormData) => Promise<CodesState>
}
type Props = {
  locale: Locale
  now: Date
  factors: { hasCodes: boolean; recoveryLeft: number; passkeys: Passkey[] }
  orders: Orders
}

export function SecondFactor({ locale, now, factors, orders }: Props) {
  const t = translator(locale, 'account')
  const { hasCodes, recoveryLeft, passkeys } = factors
  const here = localePath(locale, '/newsroom/me')
  return (
    <>
      <section aria-labelledby="second">
        <h2 id="second">{t('second.title')}</h2>
        <p className="nr-quiet">{t('second.lead')}</p>
        <h3>{t('second.codes')}</h3>
        <p>
          {hasCodes ? (
            <span className="nr-status ac-on">● {t('second.codesOn')}</span>
          ) : (
            <span className="nr-quiet">{t('second.codesOff')}</span>
          )}
        </p>
        {hasCodes ? (
          <GuardedOrder
            action={orders.dropCodesAction.bind(null, locale)}
            label={t('second.drop')}
            submit={t('second.dropSubmit')}
            isDanger
          />
        ) : (
          <CodesSetUp
            begin={orders.beginCodesAction.bind(null, locale)}
            confirm={orders.confirmCodesAction.bind(null, locale)}
            next={here}
          />
        )}
        {(hasCodes || passkeys.length > 0) && (
          <>
            <h3>{t('second.recovery')}</h3>
            <p className={recoveryLeft === 0 ? 'nr-warning' : 'nr-quiet'}>
              {t('second.recoveryLead')} {t('second.recoveryLeft', { count: recoveryLeft })}
            </p>
            <GuardedOrder action={orders.renewCodesAction.bind(null, locale)} label={t('second.renew')} submit={t('second.renewSubmit')} />
          </>
        )}
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{t('keys.title')}</h2>
        <p className="nr-quiet">{t('keys.lead')}</p>
        {passkeys.length === 0 ? (
          <p className="nr-quiet">{t('keys.none')}</p>
        ) : (
          <Keys locale={locale} now={now} passkeys={passkeys} orders={orders} />
        )}
        <details className="ac-guarded">
          <summary className="nr-button">{t('keys.add')}</summary>
          <PasskeyForm begin={orders.beginPasskeyAction.bind(null, locale)} add={orders.addPasskeyAction.bind(null, locale)} />
        </details>
      </section>
    </>
  )
}

type KeysProps = { locale: Locale; now: Date; passkeys: Passkey[]; orders: Orders }

function Keys({ locale, now, passkeys, orders }: KeysProps) {
  const t = translator(locale, 'account')
  return (
    <ul className="nr-list">
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <li key={id}>
          <strong>{name}</strong>
          <p className="nr-quiet">
            <SaidTime {...{ now, locale }} at={createdAt} say={(when) => t('keys.addedAt', { when })} />
            {' · '}
            {lastUsedAt ? (
              <SaidTime {...{ now, locale }} at={lastUsedAt} say={(when) => t('keys.usedAt', { when })} />
            ) : (
              t('keys.neverUsed')
            )}
          </p>
          <GuardedOrder
            action={orders.removePasskeyAction.bind(null, locale, id)}
            label={t('keys.remove')}
            name={t('keys.removeOf', { name })}
            submit={t('keys.remove')}
            isDanger
          />
        </li>
      ))}
    </ul>
  )
}
