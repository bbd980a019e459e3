// An older page of a section. The first one has a single address, the section's own.
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { localeOf } from '@/app/_edges/paper'
import { localePath } from '@/lib/i18n/locale'
import { SectionView, sectionMetadata } from '../../section-view'

type Props = { params: Promise<{ locale: string; section: string; n: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return await sectionMetadata(await numbered(params))
}

export default async function OlderSectionPage({ params }: Props) {
  return <SectionView {...(await numbered(params))} />
}

async function numbered(params: Props['params']) {
  const { locale, section, n } = await params
  if (!/^[1-9]\d{0,5}$/.test(n)) notFound()
  if (n === '1') permanentRedirect(localePath(localeOf(locale), `/${section}`))
  return { locale, slug: section, page: Number(n) }
}
