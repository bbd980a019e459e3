// Everything by the clock.
import { notFound } from 'next/navigation'
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { LatestStories } from '@/components/archive/latest-stories'
import { findLatest } from '@/domain/archive/queries'
import { LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage(async ({ paper, now, cursor }) => {
  const { locale, name } = paper
  const page = await findLatest(paper, { cursor })
  if (!page) notFound()
  const t = translator(locale, 'archive')
  const isFirstPage = cursor === undefined
  return {
    head: pageHead(paper, {
      title: t('latest'),
      description: t('latestDescription', { paper: name }),
      path: localePath(locale, '/latest'),
      languages: Object.fromEntries(LOCALES.map((one) => [one, localePath(one, '/latest')])),
      cursor,
    }),
    sheets: ['archive'],
    otherLanguagePath: localePath(locale === 'uk' ? 'en' : 'uk', '/latest'),
    children: <LatestStories paper={paper} page={page} isFirstPage={isFirstPage} now={now} />,
  }
})
