// A colleague's own account: password, second step, keys, and where they are signed in.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { renderTime } from '@/app/_edges/paper'
import { requireStaff } from '@/app/_edges/session'
import { sessionToken } from '@/app/_edges/session-cookie'
import { PasswordForm } from '@/components/newsroom/account/password-form.client'
import { SecondFactor } from '@/components/newsroom/account/second-factor'
import { SessionList } from '@/components/newsroom/account/session-list'
import { LettersForm } from '@/components/newsroom/talk/letters-form.client'
import { findOwnLetters } from '@/domain/moderation/letters/desk'
import { findOwnEmail, listOwnSessions } from '@/domain/people/desk'
import { MIN_PASSWORD } from '@/domain/people/schema'
import { findOwnFactors } from '@/domain/people/second-factor/desk'
import { isLocale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import {
  addPasskeyAction,
  beginCodesAction,
  beginPasskeyAction,
  changeLettersAction,
  changePasswordAction,
  confirmCodesAction,
  dropCodesAction,
  endOthersAction,
  endSessionAction,
  removePasskeyAction,
  renewCodesAction,
} from './actions'
import '@/components/newsroom/account/account.css'

const SECOND_FACTOR = {
  beginCodesAction,
  confirmCodesAction,
  renewCodesAction,
  dropCodesAction,
  beginPasskeyAction,
  addPasskeyAction,
  removePasskeyAction,
}

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'account')('title') } : {}
}

export default async function OwnAccountPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const t = translator(locale, 'account')
  const talk = translator(locale, 'talk')
  const now = renderTime()
  const [email, letters, factors, sessions] = await Promise.all([
    findOwnEmail(person),
    findOwnLetters(person),
    findOwnFactors(person),
    listOwnSessions(person, (await sessionToken()) ?? '', now),
  ])
  return (
    <div className="ac-account">
      <div className="nr-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="nr-quiet">{[person.name, translator(locale, 'newsroom')(`role.${person.role}`), email].join(' · ')}</p>
        </div>
      </div>
      <section aria-labelledby="password">
        <h2 id="password">{t('password.title')}</h2>
        <PasswordForm email={email} minPassword={MIN_PASSWORD} action={changePasswordAction.bind(null, locale)} />
      </section>
      <SecondFactor locale={locale} now={now} factors={factors} orders={SECOND_FACTOR} />
      {letters && (
        <section aria-labelledby="letters">
          <h2 id="letters">{talk('letters.title')}</h2>
          <p className="nr-quiet">{talk('letters.lead')}</p>
          <LettersForm letters={letters} action={changeLettersAction.bind(null, locale)} />
        </section>
      )}
      <section aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions.title')}</h2>
        <p className="nr-quiet">{t('sessions.lead')}</p>
        <SessionList
          locale={locale}
          now={now}
          sessions={sessions}
          end={(sessionId) => endSessionAction.bind(null, locale, sessionId)}
          endOthers={endOthersAction.bind(null, locale)}
        />
      </section>
    </div>
  )
}
