// What the paper says of itself, in both languages, for administrators.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { StandardsForm } from '@/components/newsroom/settings/standards-form.client'
import { findDeskStandards } from '@/domain/standards/desk'
import { isLocale, LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { standardsAction } from '../actions'
import '@/components/newsroom/settings/settings.css'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'standards')('title') } : {}
}

export default async function StandardsPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const written = await Promise.all(LOCALES.map(async (language) => ({ language, words: await findDeskStandards(person, language) })))
  const t = translator(locale, 'standards')
  return (
    <>
      <p>
        <a href={localePath(locale, '/newsroom/settings')}>{translator(locale, 'newsroom')('nav.settings')}</a>
      </p>
      <h1>{t('title')}</h1>
      <p className="nr-quiet">{t('settings.lead')}</p>
      {written.map(({ language, words }) => {
        if (!words) notFound()
        return (
          <section key={language} className="st-sections" aria-labelledby={`standards-${language}`}>
            <h2 id={`standards-${language}`}>{t('settings.inLanguage', { language })}</h2>
            <StandardsForm language={language} words={words} action={standardsAction.bind(null, locale, language)} />
          </section>
        )
      })}
    </>
  )
}
