// The page of the search: the form, what was found, or what to do when nothing was.
import type { SearchPage } from '@/domain/search/found'
import type { Asked } from '@/domain/search/schema'
import type { Paper } from '@/domain/settings/paper'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { FoundList } from './found-list'
import { NothingFound } from './nothing-found'
import { SearchBox } from './search-box'
import { type Choices, SearchFilters } from './search-filters'
import { searchPath } from './search-path'

type Props = {
  paper: Paper
  asked: Asked
  choices: Choices
  /** Null: too many are searching. */
  page: SearchPage | null
  isFirstPage: boolean
  now: Date
}

export function SearchResults({ paper, asked, choices, page, isFirstPage, now }: Props) {
  const { locale } = paper
  const t = translator(locale, 'search')
  return (
    <div className="search-page">
      <h1>{t('title')}</h1>
      <search>
        <form action={localePath(locale, '/search')} className="search-form">
          <SearchBox locale={locale} id="q" q={asked.q} />
          <SearchFilters locale={locale} asked={asked} choices={choices} clearPath={searchPath(locale, { q: asked.q })} />
        </form>
      </search>
      {page !== null && page.stories.length > 0 ? (
        <section aria-label={t('results')}>
          {isFirstPage && <p className="search-note">{t('best')}</p>}
          <FoundList stories={page.stories} locale={locale} found={asked.lang ?? locale} now={now} />
        </section>
      ) : (
        <NothingFound paper={paper} asked={asked} choices={choices} page={page} isFirstPage={isFirstPage} />
      )}
      {(page?.cursor || !isFirstPage) && (
        <nav className="pagination" aria-label={translator(locale, 'site')('lists.pages')}>
          {!isFirstPage && <a href={searchPath(locale, asked)}>← {t('toBegin')}</a>}
          {page?.cursor && (
            <a className="pagination-older" href={searchPath(locale, asked, page.cursor)} rel="next">
              {t('more')} →
            </a>
          )}
        </nav>
      )}
    </div>
  )
}
