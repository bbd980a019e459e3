// The second door. Halfway in after the password: show a code or a key. Required to have one and without it: set it up.
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { personAtTheDoor } from '@/app/_edges/session'
import { stepToken } from '@/app/_edges/session-cookie'
import { CodesSetUp } from '@/components/newsroom/account/codes-set-up.client'
import { PasskeyEntry } from '@/components/newsroom/account/passkey-entry.client'
import { PasskeyForm } from '@/components/newsroom/account/passkey-form.client'
import { SecondStepForm } from '@/components/newsroom/account/second-step-form.client'
import { findStep } from '@/domain/people/second-factor/desk'
import { isLocale, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { addPasskeyAction, beginCodesAction, beginPasskeyAction, confirmCodesAction } from '../newsroom/me/actions'
import { askPasskeyAction, passkeyAction, secondStepAction, signOutAction } from '../sign-in/actions'
import { safeNext } from '../sign-in/next-address'
import '@/components/newsroom/account/account.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: { absolute: translator(locale, 'signIn')('stepTitle') } } : {}
}

export default async function SecondFactorPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const next = safeNext((await searchParams).next, locale)
  const step = await findStep((await stepToken()) ?? '', new Date())
  if (step) return <ShowFactor locale={locale} next={next} hasCodes={step.hasCodes} hasPasskeys={step.hasPasskeys} />
  const door = await personAtTheDoor()
  if (door?.isHalfway) return <SetUpFactor locale={locale} next={next} />
  redirect(door ? next : `${localePath(locale, '/sign-in')}?next=${encodeURIComponent(next)}`)
}

type ShowProps = { locale: Locale; next: string; hasCodes: boolean; hasPasskeys: boolean }

function ShowFactor({ locale, next, hasCodes, hasPasskeys }: ShowProps) {
  const t = translator(locale, 'signIn')
  return (
    <main className="nr-door">
      <h1>{t('stepTitle')}</h1>
      {hasPasskeys && (
        <PasskeyEntry label={t('stepPasskey')} ask={askPasskeyAction.bind(null, locale)} enter={passkeyAction.bind(null, locale, next)} />
      )}
      <SecondStepForm hasCodes={hasCodes} action={secondStepAction.bind(null, locale, next)} />
      <p>
        <a href={`${localePath(locale, '/sign-in')}?next=${encodeURIComponent(next)}`}>{t('startAgain')}</a>
      </p>
    </main>
  )
}

function SetUpFactor({ locale, next }: { locale: Locale; next: string }) {
  const t = translator(locale, 'account')
  return (
    <main className="nr-door ac-door">
      <h1>{t('second.title')}</h1>
      <p className="nr-notice">{t('second.required')}</p>
      <section aria-labelledby="codes">
        <h2 id="codes">{t('second.codes')}</h2>
        <p className="nr-quiet">{t('second.codesOff')}</p>
        <CodesSetUp begin={beginCodesAction.bind(null, locale)} confirm={confirmCodesAction.bind(null, locale)} next={next} />
      </section>
      <section aria-labelledby="keys">
        <h2 id="keys">{t('keys.title')}</h2>
        <p className="nr-quiet">{t('keys.lead')}</p>
        <PasskeyForm begin={beginPasskeyAction.bind(null, locale)} add={addPasskeyAction.bind(null, locale)} next={next} />
      </section>
      <form action={signOutAction.bind(null, locale)}>
        <button type="submit" className="nr-link">
          {translator(locale, 'newsroom')('signOut')}
        </button>
      </form>
    </main>
  )
}
