'use client'
// Next gives a not-found page no language; the words around it do.
import { useLocale, useTranslations } from 'use-intl/react'
import { type Locale, localePath } from '@/lib/i18n/locale'

export function NothingHere() {
  const t = useTranslations('newsroom')
  const locale = useLocale() as Locale
  return (
    <div className="nr-empty">
      <h1>{t('nothingHere.title')}</h1>
      <p>{t('nothingHere.text')}</p>
      <p>
        <a href={localePath(locale, '/newsroom')}>{t('nav.today')}</a>
      </p>
    </div>
  )
}
