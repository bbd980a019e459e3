// The page the press prints, with status 404, for every address that leads nowhere.
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { Missing } from '@/components/site/missing'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage(async ({ paper }) => {
  const t = translator(paper.locale, 'site')
  const path = localePath(paper.locale, '/missing')
  return {
    head: pageHead(paper, { title: t('missing.title'), description: t('missing.text'), path, isIndexed: false }),
    children: <Missing paper={paper} />,
  }
})
