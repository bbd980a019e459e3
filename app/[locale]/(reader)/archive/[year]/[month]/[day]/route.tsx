// A day of the archive, at `/2026/11/22`.
import { notFound } from 'next/navigation'
import { archiveLanguages } from '@/app/_edges/archive-languages'
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { archivePath } from '@/components/archive/breadcrumb'
import { DayStories } from '@/components/archive/day-stories'
import { findDay } from '@/domain/archive/queries'
import { longDate, noonOf } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

type Params = { year: string; month: string; day: string }

export const GET = readerPage<Params>(async ({ params, paper, now, cursor }) => {
  const { locale, name } = paper
  const day = `${params.year}-${params.month}-${params.day}`
  const page = await findDay(paper, { day, cursor })
  if (!page) notFound()
  const { languages, otherLanguagePath } = await archiveLanguages(locale, day)
  const inWords = longDate(locale, noonOf(day))
  const isFirstPage = cursor === undefined
  return {
    head: pageHead(paper, {
      title: inWords,
      description: translator(locale, 'archive')('dayDescription', { paper: name, day: inWords }),
      path: archivePath(locale, day),
      languages,
      cursor,
    }),
    otherLanguagePath,
    sheets: ['archive'],
    children: <DayStories paper={paper} page={page} isFirstPage={isFirstPage} now={now} />,
  }
})
