// Today's page: what is on the desk, what waits, what went out.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { Today } from '@/components/newsroom/shell/today'
import { listRecent } from '@/domain/desk/desk'
import { countWaiting } from '@/domain/moderation/desk'
import { can } from '@/domain/permissions'
import { isLocale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'newsroom')('nav.today') } : {}
}

export default async function TodayPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const now = new Date()
  const [recent, waiting] = await Promise.all([listRecent(person, now), countWaiting(person)])
  return <Today locale={locale} name={person.name} mayWrite={can(person, 'article.create')} recent={recent} waiting={waiting} now={now} />
}
