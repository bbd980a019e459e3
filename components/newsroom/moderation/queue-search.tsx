// Looks for words, a name or an e-mail in the pile that is open. It is sent, not asked for: what is typed may be somebody's e-mail.
import type { QueueAsked } from '@/domain/moderation/queue/asked'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; action: (form: FormData) => Promise<void>; asked: QueueAsked }

const KEPT = ['queue', 'article', 'author', 'network', 'domain', 'heldBy', 'limit'] as const

export function QueueSearch({ locale, action, asked }: Props) {
  const t = translator(locale, 'moderation')
  return (
    <search>
      <form className="mod-search" action={action}>
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
