// Every address of the newsroom no other page answers.
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { isLocale } from '@/lib/i18n/locale'

type Props = { params: Promise<{ locale: string }> }

export default async function NowherePage({ params }: Props) {
  const { locale } = await params
  // Whoever has not signed in is asked to, here as anywhere: which addresses there are is nobody else's business.
  if (isLocale(locale)) await requireStaff(locale)
  notFound()
}
