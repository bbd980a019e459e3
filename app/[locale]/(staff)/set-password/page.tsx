// Where an invited colleague, or one who forgot, sets a password. Opening the page uses nothing up: mail scanners open every link.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SetPasswordForm } from '@/components/newsroom/people/set-password-form.client'
import { findInvited } from '@/domain/people/desk'
import { MIN_PASSWORD } from '@/domain/people/schema'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { setPasswordAction } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ token?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  // The address holds a one-time token: no other site is told. Not `no-referrer`: the form's Origin would be `null`, which Next refuses.
  return { title: { absolute: translator(locale, 'signIn')('setPasswordTitle') }, referrer: 'same-origin' }
}

export default async function SetPasswordPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const token = [(await searchParams).token].flat()[0] ?? ''
  const invited = await findInvited(token, new Date())
  const isReset = invited?.kind === 'reset'
  const t = translator(locale, 'signIn')
  return (
    <main className="nr-door">
      <h1>{t('setPasswordTitle')}</h1>
      {invited ? (
        <>
          <p className="nr-quiet">{isReset ? invited.name : t('welcome', { name: invited.name })}</p>
          <SetPasswordForm
            minPassword={MIN_PASSWORD}
            email={invited.email}
            action={setPasswordAction.bind(null, locale, { token, isReset })}
          />
        </>
      ) : (
        <>
          <p className="nr-warning">{t('invitationGone')}</p>
          <p>
            <a href={localePath(locale, '/forgotten-password')}>{t('forgot')}</a>
          </p>
        </>
      )}
    </main>
  )
}
