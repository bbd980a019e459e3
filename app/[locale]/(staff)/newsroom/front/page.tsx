// Where an editor arranges a front page: the paper's or a section's, in either language.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type Asked, frontDeskPath, readFrontPlace } from '@/app/_edges/front-place'
import { requireStaff } from '@/app/_edges/session'
import { Arranger } from '@/components/newsroom/front/arranger.client'
import { FrontHead } from '@/components/newsroom/front/front-head'
import { findFrontDesk } from '@/domain/front/desk'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { publishFrontAction } from './actions'
import '@/components/newsroom/front/front-desk.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'front')('title') } : {}
}

export default async function FrontDeskPage({ params, searchParams }: Props) {
  const { locale: newsroom } = await params
  if (!isLocale(newsroom)) notFound()
  const place = readFrontPlace(await searchParams, newsroom)
  const now = new Date()
  const desk = await findFrontDesk(await requireStaff(newsroom), place, now)
  if (!desk) notFound()
  const { paper } = desk
  const section = paper.sections.find(({ id }) => id === place.sectionId)
  const addressOf = (sectionId: string | null) => frontDeskPath({ newsroom, place: { locale: place.locale, sectionId } })
  return (
    <>
      <FrontHead
        locale={newsroom}
        place={place}
        sections={[{ id: null, name: null }, ...paper.sections].map(({ id, name }) => ({ id, name, href: addressOf(id) }))}
        languages={{
          uk: frontDeskPath({ newsroom, place: { locale: 'uk', sectionId: null } }),
          en: frontDeskPath({ newsroom, place: { locale: 'en', sectionId: null } }),
        }}
        links={{
          history: frontDeskPath({ newsroom, corner: '/history', place }),
          preview: frontDeskPath({ newsroom, corner: '/preview', place }),
          breaking: localePath(newsroom, '/newsroom/front/breaking'),
          see: localePath(place.locale, section ? `/${section.slug}` : '/'),
        }}
      />
      <Arranger
        key={`${place.locale} ${place.sectionId}`}
        desk={desk}
        renderedAt={now}
        publish={publishFrontAction.bind(null, { newsroom, place })}
      />
    </>
  )
}
