// Where an editor says what the front page begins with.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { FrontForm } from '@/components/newsroom/front/front-form.client'
import { FRONT_PLACES } from '@/domain/front/arrangement'
import { findFrontDesk } from '@/domain/front/desk'
import { dayAndMonth } from '@/lib/i18n/dates'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { arrangeFrontAction } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'newsroom')('nav.front') } : {}
}

export default async function FrontDeskPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const desk = await findFrontDesk(person, locale)
  if (!desk) notFound()
  const t = translator(locale, 'newsroom')
  const choices = desk.choices.map(({ articleId, headline, section, publishedAt }) => ({
    id: articleId,
    name: `${headline} — ${section}, ${dayAndMonth(locale, publishedAt)}`,
  }))
  return (
    <>
      <div className="nr-head">
        <h1>{t('nav.front')}</h1>
        <a href={localePath(locale, '/')}>{t('front.see')}</a>
      </div>
      <p className="nr-quiet">{t('front.lead')}</p>
      <FrontForm
        action={arrangeFrontAction.bind(null, { locale, baseVersion: desk.version })}
        places={FRONT_PLACES}
        placed={desk.placed}
        choices={choices}
      />
    </>
  )
}
