// The search: a question in an address, so that it can be kept, sent and asked again.
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { searchPath } from '@/components/search/search-path'
import { SearchResults } from '@/components/search/search-results'
import { listSearchedAuthors, search } from '@/domain/search/queries'
import { readAsked } from '@/domain/search/schema'
import { findPaper } from '@/domain/settings/queries'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage(async ({ paper, now, cursor, query }) => {
  const asked = readAsked(query)
  const locale = asked.lang ?? paper.locale
  const [page, { sections }, authors] = await Promise.all([
    search(asked, { locale, cursor, now }),
    findPaper(locale),
    listSearchedAuthors(locale),
  ])
  const t = translator(paper.locale, 'search')
  return {
    head: pageHead(paper, {
      title: asked.q === '' ? t('title') : t('titleOf', { q: asked.q }),
      description: t('description', { paper: paper.name }),
      path: searchPath(paper.locale, { q: asked.q }),
      isIndexed: false,
    }),
    sheets: ['search'],
    otherLanguagePath: searchPath(paper.locale === 'uk' ? 'en' : 'uk', { q: asked.q }),
    children: (
      <SearchResults paper={paper} asked={asked} choices={{ sections, authors }} page={page} isFirstPage={cursor === undefined} now={now} />
    ),
  }
})
