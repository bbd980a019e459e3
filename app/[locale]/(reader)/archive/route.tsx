// The archive: every year and month in which something came out.
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { ArchiveYears } from '@/components/archive/years'
import { findArchive } from '@/domain/archive/queries'
import { LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage(async ({ paper }) => {
  const { locale, name } = paper
  const years = (await findArchive(paper)) ?? []
  const t = translator(locale, 'archive')
  return {
    head: pageHead(paper, {
      title: t('title'),
      description: t('description', { paper: name }),
      path: localePath(locale, '/archive'),
      languages: Object.fromEntries(LOCALES.map((one) => [one, localePath(one, '/archive')])),
      isIndexed: years.length > 0,
    }),
    sheets: ['archive'],
    otherLanguagePath: localePath(locale === 'uk' ? 'en' : 'uk', '/archive'),
    children: <ArchiveYears paper={paper} years={years} />,
  }
})
