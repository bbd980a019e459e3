// Everything the paper put right.
import { notFound } from 'next/navigation'
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { CorrectionList } from '@/components/corrections/correction-list'
import { findCorrections } from '@/domain/corrections/queries'
import { LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage(async ({ paper, cursor }) => {
  const page = await findCorrections(paper, { cursor })
  if (!page) notFound()
  const t = translator(paper.locale, 'site')
  const isFirstPage = cursor === undefined
  return {
    head: pageHead(paper, {
      title: t('corrections.title'),
      description: t('corrections.about'),
      path: localePath(paper.locale, '/corrections'),
      languages: Object.fromEntries(LOCALES.map((locale) => [locale, localePath(locale, '/corrections')])),
      cursor,
    }),
    sheets: ['corrections'],
    otherLanguagePath: localePath(paper.locale === 'uk' ? 'en' : 'uk', '/corrections'),
    children: <CorrectionList paper={paper} page={page} isFirstPage={isFirstPage} />,
  }
})
