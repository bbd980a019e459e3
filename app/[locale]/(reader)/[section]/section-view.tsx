// A section's page of any number: what its two addresses share.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/_edges/metadata'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { SectionStories, sectionPagePath } from '@/components/front/section-stories'
import { SitePage } from '@/components/site/site-page'
import { findSectionBySlug, findSectionPage } from '@/domain/sections/queries'
import { LOCALES, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const readSection = cache(async (locale: string, slug: string, page: number) => {
  const paper = await paperOf(localeOf(locale))
  const section = findSectionBySlug(paper, slug)
  const shown = section && (await findSectionPage(paper, section, { page, now: renderTime() }))
  if (!section || !shown) notFound()
  return { paper, section, shown }
})

type Address = { locale: string; slug: string; page: number }

export async function sectionMetadata({ locale, slug, page }: Address): Promise<Metadata> {
  const { paper, section } = await readSection(locale, slug, page)
  const t = translator(paper.locale, 'site')
  return pageMetadata(paper, {
    title: page === 1 ? section.name : t('lists.titleOfPage', { title: section.name, page }),
    description: section.description || t('sectionDescription', { section: section.name, paper: paper.name }),
    path: sectionPagePath(paper, section, page),
    languages: page === 1 ? addresses(section.slugs) : undefined,
  })
}

export async function SectionView({ locale, slug, page }: Address) {
  const { paper, section, shown } = await readSection(locale, slug, page)
  const now = renderTime()
  const otherLanguagePath = addresses(section.slugs)[paper.locale === 'uk' ? 'en' : 'uk']
  return (
    <SitePage paper={paper} now={now} currentSection={section.slug} isSectionPage={page === 1} otherLanguagePath={otherLanguagePath}>
      <SectionStories paper={paper} section={section} now={now} {...shown} />
    </SitePage>
  )
}

function addresses(slugs: Partial<Record<Locale, string>>): Partial<Record<Locale, string>> {
  return Object.fromEntries(LOCALES.flatMap((locale) => (slugs[locale] ? [[locale, localePath(locale, `/${slugs[locale]}`)]] : [])))
}
