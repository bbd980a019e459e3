// The page the press prints, with status 404, for every address that leads nowhere, and with 410 where something was that is gone for good.
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { Missing } from '@/components/site/missing'
import { GONE } from '@/lib/gone'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage(async ({ paper, query }) => {
  const t = translator(paper.locale, 'site')
  const why = query.has(GONE) ? 'gone' : 'missing'
  const path = localePath(paper.locale, '/missing')
  return {
    head: pageHead(paper, { title: t(`${why}.title`), description: t(`${why}.text`), path, isIndexed: false }),
    children: <Missing paper={paper} why={why} />,
  }
})
