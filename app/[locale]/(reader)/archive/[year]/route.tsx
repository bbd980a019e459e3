// A year of the archive, at `/2026`.
import { notFound } from 'next/navigation'
import { archiveLanguages } from '@/app/_edges/archive-languages'
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { archivePath } from '@/components/archive/breadcrumb'
import { ArchiveYear } from '@/components/archive/years'
import { findArchive } from '@/domain/archive/queries'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ year: string }>(async ({ params: { year }, paper }) => {
  const [found] = (await findArchive(paper, year)) ?? []
  if (!found) notFound()
  const { languages, otherLanguagePath } = await archiveLanguages(paper.locale, year)
  const t = translator(paper.locale, 'archive')
  return {
    head: pageHead(paper, {
      title: t('year', { year }),
      description: t('yearDescription', { paper: paper.name, year }),
      path: archivePath(paper.locale, year),
      languages,
    }),
    otherLanguagePath,
    sheets: ['archive'],
    children: <ArchiveYear paper={paper} {...found} />,
  }
})
