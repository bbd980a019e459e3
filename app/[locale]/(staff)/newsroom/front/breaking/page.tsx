// Where an editor says what is happening now, in each language.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { frontDeskPath } from '@/app/_edges/front-place'
import { requireStaff } from '@/app/_edges/session'
import { StripForm } from '@/components/newsroom/front/strip-form.client'
import { findStripDesk } from '@/domain/breaking/desk'
import { isLocale, LOCALES } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { stripAction } from '../actions'
import '@/components/newsroom/front/front-desk.css'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'front')('breaking.title') } : {}
}

export default async function BreakingPage({ params }: Props) {
  const { locale: newsroom } = await params
  if (!isLocale(newsroom)) notFound()
  const now = new Date()
  const desk = await findStripDesk(await requireStaff(newsroom), now)
  if (!desk) notFound()
  const t = translator(newsroom, 'front')
  return (
    <>
      <div className="nr-head">
        <h1>{t('breaking.title')}</h1>
        <a href={frontDeskPath({ newsroom, place: { locale: newsroom, sectionId: null } })}>{t('links.back')}</a>
      </div>
      <p className="nr-quiet">{t('breaking.lead')}</p>
      <div className="fd-strips">
        {LOCALES.map((locale) => {
          const { strip, stories } = desk[locale]
          const standing = strip && { stripId: strip.id, version: strip.version }
          const action = stripAction.bind(null, { newsroom, locale, standing })
          return <StripForm key={locale} locale={locale} strip={strip} stories={stories} now={now} action={action} />
        })}
      </div>
    </>
  )
}
