// The first page of an empty paper: whoever has the key printed at the start becomes its first administrator.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SetUpForm } from '@/components/newsroom/people/set-up-form.client'
import { MIN_PASSWORD } from '@/domain/people/schema'
import { isPaperEmpty, mayBeSetUp } from '@/domain/people/set-up'
import { isLocale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { setUpAction } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ key?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  // The address holds a key: no other site is told. Not `no-referrer`: it would make the form's Origin `null`, which Next refuses.
  return { title: { absolute: translator(locale, 'signIn')('setUpTitle') }, referrer: 'same-origin' }
}

export default async function SetUpPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale) || !(await isPaperEmpty())) notFound()
  const key = [(await searchParams).key].flat()[0] ?? ''
  const fits = await mayBeSetUp(key)
  const t = translator(locale, 'signIn')
  return (
    <main className="nr-door">
      <h1>{t('setUpTitle')}</h1>
      <p className="nr-quiet">{fits ? t('setUpLead') : t('keyMissing')}</p>
      {fits && <SetUpForm minPassword={MIN_PASSWORD} action={setUpAction.bind(null, locale, key)} />}
    </main>
  )
}
