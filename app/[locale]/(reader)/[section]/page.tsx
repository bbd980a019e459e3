// A section: its newest stories.
import type { Metadata } from 'next'
import { SectionView, sectionMetadata } from './section-view'

type Props = { params: Promise<{ locale: string; section: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, section } = await params
  return await sectionMetadata({ locale, slug: section, page: 1 })
}

export default async function SectionPage({ params }: Props) {
  const { locale, section } = await params
  return <SectionView locale={locale} slug={section} page={1} />
}
