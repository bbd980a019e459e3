// Front pages that were published: who, when, what changed; each can be looked at and brought back.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type Asked, frontDeskPath, readFrontPlace } from '@/app/_edges/front-place'
import { requireStaff } from '@/app/_edges/session'
import { FrontHistory } from '@/components/newsroom/front/front-history'
import { listFrontHistory } from '@/domain/front/history-desk'
import { can } from '@/domain/permissions'
import { isLocale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { restoreFrontAction } from '../actions'
import '@/components/newsroom/front/front-desk.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'front')('history.title') } : {}
}

export default async function FrontHistoryPage({ params, searchParams }: Props) {
  const { locale: newsroom } = await params
  if (!isLocale(newsroom)) notFound()
  const person = await requireStaff(newsroom)
  if (!can(person, 'front.arrange')) notFound()
  const place = readFrontPlace(await searchParams, newsroom)
  const pages = await listFrontHistory(person, place)
  return (
    <FrontHistory
      locale={newsroom}
      pages={pages.map((page) => ({
        ...page,
        href: frontDeskPath({ newsroom, corner: '/preview', place, more: { version: String(page.version) } }),
      }))}
      contentLocale={place.locale}
      now={new Date()}
      back={frontDeskPath({ newsroom, place })}
      restore={restoreFrontAction.bind(null, { newsroom, place })}
    />
  )
}
