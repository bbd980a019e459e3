// The field of the search and its button. With JavaScript it suggests while somebody types (components/reader/search-box.ts).
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** As the domain cuts a question. */
const LONGEST_QUESTION = 200

export function SearchBox({ locale, id, q = '' }: { locale: Locale; id: string; q?: string }) {
  const t = translator(locale, 'search')
  return (
    <visnyk-search class="search-box" data-locale={locale} data-label={t('suggestions')}>
      <label className="search-label" htmlFor={id}>
        {t('label')}
      </label>
      <input
        className="input"
        id={id}
        type="search"
        name="q"
        defaultValue={q}
        maxLength={LONGEST_QUESTION}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck="false"
        enterKeyHint="search"
        required
      />
      <button className="button" type="submit">
        {t('find')}
      </button>
    </visnyk-search>
  )
}
