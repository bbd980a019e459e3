// A section's page of any number: what its two addresses share.
import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { houseOf, pageHead } from '@/app/_edges/page-head'
import type { ReaderPage } from '@/app/_edges/reader-page'
import { SectionStories, sectionPagePath } from '@/components/front/section-stories'
import { breadcrumbs } from '@/components/structured/breadcrumbs'
import { collectionPage } from '@/components/structured/list-page'
import { StructuredData } from '@/components/structured/structured-data'
import { findMovedSection, findSectionBySlug, findSectionPage, isOpenPage } from '@/domain/sections/queries'
import type { Paper, PaperSection } from '@/domain/settings/paper'
import { LOCALES, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Wanted = { paper: Paper; now: Date; slug: string; page: number | null }

export async function sectionPage({ paper, now, slug, page }: Wanted): Promise<ReaderPage> {
  const section = findSectionBySlug(paper, slug)
  if (!section) return await leadElsewhere(paper, slug, page)
  const shown = await findSectionPage(paper, section, { page, now })
  if (!shown) return await leadToFront(paper, section, page)
  const t = translator(paper.locale, 'site')
  const languages = addresses(section.slugs)
  const house = houseOf(paper)
  const list = collectionPage(house, {
    path: sectionPagePath(paper, section, page),
    name: section.name,
    description: section.description,
    stories: [...(shown.lead ? [shown.lead] : []), ...shown.seconds, ...shown.stories],
  })
  return {
    head: pageHead(paper, {
      title: page === null ? section.name : t('lists.titleOfPage', { title: section.name, page }),
      description: section.description || t('sectionDescription', { section: section.name, paper: paper.name }),
      path: sectionPagePath(paper, section, page),
      languages: page === null ? languages : undefined,
      isIndexed: page === null || shown.stories.length > 0,
      followed: { kind: 'section', id: section.id, slug: section.slug, title: section.name },
    }),
    currentSection: section.slug,
    isSectionPage: page === null,
    otherLanguagePath: languages[paper.locale === 'uk' ? 'en' : 'uk'],
    children: (
      <>
        <StructuredData graph={[list, breadcrumbs(house, [{ name: section.name, path: localePath(paper.locale, `/${section.slug}`) }])]} />
        <SectionStories paper={paper} section={section} now={now} {...shown} />
      </>
    ),
  }
}

/** What a page that is not full yet will hold stands on the section's own page. */
async function leadToFront(paper: Paper, section: PaperSection, page: number | null): Promise<never> {
  if (page !== null && (await isOpenPage(paper, section, page))) redirect(sectionPagePath(paper, section, null))
  notFound()
}

/** An address a section had once leads to it; any other is not found. */
async function leadElsewhere(paper: Paper, slug: string, page: number | null): Promise<never> {
  const moved = await findMovedSection(paper, slug)
  if (moved) permanentRedirect(sectionPagePath(paper, moved, page))
  notFound()
}

function addresses(slugs: Partial<Record<Locale, string>>): Partial<Record<Locale, string>> {
  return Object.fromEntries(LOCALES.flatMap((locale) => (slugs[locale] ? [[locale, localePath(locale, `/${slugs[locale]}`)]] : [])))
}
