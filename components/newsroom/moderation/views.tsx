// The four piles of the desk, as plain links.
import { COMMENT_STATUSES, type CommentStatus } from '@/domain/comments/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** A count this high is said as «99+». */
const MOST = 100

type Props = { locale: Locale; path: string; current: CommentStatus; waiting: number }

export function Views({ locale, path, current, waiting }: Props) {
  const t = translator(locale, 'moderation')
  return (
    <nav className="mod-views" aria-label={t('views.label')}>
      {COMMENT_STATUSES.map((status) => (
        <a key={status} href={`${path}?view=${status}`} aria-current={status === current ? 'page' : undefined}>
          {t(`views.${status}`)}
          {status === 'pending' && waiting > 0 && <b>{waiting >= MOST ? `${MOST - 1}+` : waiting}</b>}
        </a>
      ))}
    </nav>
  )
}
