// Finds a story by its headline: an ordinary form, its answer in the address.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function StorySearch({ locale, path, q }: { locale: Locale; path: string; q?: string }) {
  const t = translator(locale, 'talk')
  return (
    <form method="get" action={path} className="tk-search">
      <label className="nr-field">
        <span>{t('rules.find')}</span>
        <input type="search" name="q" defaultValue={q} maxLength={200} />
      </label>
      <button type="submit" className="nr-button">
        {t('rules.search')}
      </button>
    </form>
  )
}
