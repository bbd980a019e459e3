// Looks for words in comments, within the pile that is open.
import type { QueueAsked } from '@/domain/moderation/queue/asked'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; path: string; asked: QueueAsked }

const KEPT = ['queue', 'article', 'author', 'network', 'heldBy'] as const

export function QueueSearch({ locale, path, asked }: Props) {
  const t = translator(locale, 'moderation')
  return (
    <search>
      <form className="mod-search" action={path}>
        {KEPT.map((field) => asked[field] && <input key={field} type="hidden" name={field} value={asked[field]} />)}
        <input
          type="search"
          name="q"
          className="nr-input"
          defaultValue={asked.q}
          placeholder={t('search.label')}
          aria-label={t('search.label')}
          aria-keyshortcuts="/"
          data-search
        />
        <button type="submit" className="nr-button">
          {t('search.go')}
        </button>
      </form>
    </search>
  )
}
