// A month of the archive, at `/2026/11`.
import { notFound } from 'next/navigation'
import { archiveLanguages } from '@/app/_edges/archive-languages'
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { archivePath } from '@/components/archive/breadcrumb'
import { MonthCalendar } from '@/components/archive/month-calendar'
import { findMonth } from '@/domain/archive/queries'
import { monthAndYear, monthName } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ year: string; month: string }>(async ({ params, paper }) => {
  const { locale, name } = paper
  const month = `${params.year}-${params.month}`
  const page = await findMonth(paper, month)
  if (!page) notFound()
  const { languages, otherLanguagePath } = await archiveLanguages(locale, month)
  const inWords = `${monthName(locale, month)} ${params.year}`
  return {
    head: pageHead(paper, {
      title: monthAndYear(locale, month),
      description: translator(locale, 'archive')('monthDescription', { paper: name, month: inWords }),
      path: archivePath(locale, month),
      languages,
    }),
    otherLanguagePath,
    sheets: ['archive'],
    children: <MonthCalendar paper={paper} page={page} />,
  }
})
