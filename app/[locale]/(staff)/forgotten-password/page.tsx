// Where a colleague who forgot the password asks for a letter.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ForgottenForm } from '@/components/newsroom/account/forgotten-form.client'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { forgottenPasswordAction } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: { absolute: translator(locale, 'signIn')('forgotTitle') } } : {}
}

export default async function ForgottenPasswordPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale, 'signIn')
  return (
    <main className="nr-door">
      <h1>{t('forgotTitle')}</h1>
      <p className="nr-quiet">{t('forgotLead')}</p>
      <ForgottenForm action={forgottenPasswordAction.bind(null, locale)} />
      <p>
        <a href={localePath(locale, '/sign-in')}>{t('toSignIn')}</a>
      </p>
    </main>
  )
}
