// The way to the search from every page: a form behind a word, which opens without JavaScript.
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { SearchBox } from './search-box'

export function MastheadSearch({ locale }: { locale: Locale }) {
  const t = translator(locale, 'search')
  return (
    <details className="masthead-search" name="masthead">
      <summary>
        <Lens />
        {t('open')}
      </summary>
      <search>
        <form action={localePath(locale, '/search')}>
          <SearchBox locale={locale} id="masthead-q" />
        </form>
      </search>
    </details>
  )
}

function Lens() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
      <circle cx="7.5" cy="7.5" r="5" />
      <path d="m11.25 11.25 4.5 4.5" strokeLinecap="round" />
    </svg>
  )
}
