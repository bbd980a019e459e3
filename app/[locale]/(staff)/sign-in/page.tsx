// Where colleagues sign in.
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { currentPerson } from '@/app/_edges/session'
import { PasskeyEntry } from '@/components/newsroom/account/passkey-entry.client'
import { SignInForm } from '@/components/newsroom/shell/sign-in-form.client'
import { isStaff } from '@/domain/actor'
import { listDemoAccounts } from '@/domain/people/desk'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { askPasskeyAction, passkeyAction, signInAction } from './actions'
import { safeNext } from './next-address'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string; ended?: string; left?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: { absolute: translator(locale, 'signIn')('title') } } : {}
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { next, ended, left } = await searchParams
  const copiesLeft = Number.parseInt(left ?? '', 10) || 0
  const destination = safeNext(next, locale)
  if (isStaff(await currentPerson())) redirect(destination)
  const t = translator(locale, 'signIn')
  const demo = await listDemoAccounts()
  return (
    <main className="nr-door">
      <h1>{t('title')}</h1>
      <p className="nr-quiet">{t('lead')}</p>
      {ended !== undefined && (
        <p className="nr-notice" role="status">
          {t('ended')}
        </p>
      )}
      {copiesLeft > 0 && (
        <p className="nr-warning" role="status">
          {t('copiesLeft', { count: copiesLeft })}
        </p>
      )}
      <SignInForm action={signInAction.bind(null, locale)} next={destination} />
      <PasskeyEntry label={t('passkey')} ask={askPasskeyAction.bind(null, locale)} enter={passkeyAction.bind(null, locale, destination)} />
      <p>
        <a href={localePath(locale, '/forgotten-password')}>{t('forgot')}</a>
      </p>
      {demo.length > 0 && <p className="nr-quiet">{t('demo', { emails: demo.join(', ') })}</p>}
      <p>
        <a href={localePath(locale, '/')}>{t('back')}</a>
      </p>
    </main>
  )
}
