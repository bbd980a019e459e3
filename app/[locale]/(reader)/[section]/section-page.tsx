// A section's page of any number: what its two addresses share.
import { notFound, permanentRedirect } from 'next/navigation'
import { houseOf, pageHead } from '@/app/_edges/page-head'
import type { ReaderPage } from '@/app/_edges/reader-page'
import { SectionStories, sectionPagePath } from '@/components/front/section-stories'
import { breadcrumbs } from '@/components/structured/breadcrumbs'
import { collectionPage } from '@/components/structured/list-page'
import { StructuredData } from '@/components/structured/structured-data'
import { findMovedSection, findSectionBySlug, findSectionPage } from '@/domain/sections/queries'
import type { Paper } from '@/domain/settings/paper'
import { LOCALES, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Wanted = { paper: Paper; now: Date; slug: string; page: number }

export async function sectionPage({ paper, now, slug, page }: Wanted): Promise<ReaderPage> {
  const section = findSectionBySlug(paper, slug)
  if (!section) return await leadElsewhere(paper, slug, page)
  const shown = await findSectionPage(paper, section, { page, now })
  if (!shown) notFound()
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
      title: page === 1 ? section.name : t('lists.titleOfPage', { title: section.name, page }),
      description: section.description || t('sectionDescription', { section: section.name, paper: paper.name }),
      path: sectionPagePath(paper, section, page),
      languages: page === 1 ? languages : undefined,
      followed: { kind: 'section', id: section.id, slug: section.slug, title: section.name },
    }),
    currentSection: section.slug,
    isSectionPage: page === 1,
    otherLanguagePath: languages[paper.locale === 'uk' ? 'en' : 'uk'],
    children: (
      <>
        <StructuredData graph={[list, breadcrumbs(house, [{ name: section.name, path: localePath(paper.locale, `/${section.slug}`) }])]} />
        <SectionStories paper={paper} section={section} now={now} {...shown} />
      </>
    ),
  }
}

/** An address a section had once leads to it; any other is not found. */
async function leadElsewhere(paper: Paper, slug: string, page: number): Promise<never> {
  const moved = await findMovedSection(paper, slug)
  if (moved) permanentRedirect(sectionPagePath(paper, moved, page))
  notFound()
}

function addresses(slugs: Partial<Record<Locale, string>>): Partial<Record<Locale, string>> {
  return Object.fromEntries(LOCALES.flatMap((locale) => (slugs[locale] ? [[locale, localePath(locale, `/${slugs[locale]}`)]] : [])))
}
