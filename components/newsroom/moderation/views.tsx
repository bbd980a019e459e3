// The piles of the desk, as plain links.
import { QUEUES, type QueueCounts, type QueueName } from '@/domain/moderation/queue/asked'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** A count this high is said as «99+». */
const MOST = 100

type Props = { locale: Locale; path: string; current: QueueName; counts: QueueCounts }

export function Views({ locale, path, current, counts }: Props) {
  const t = translator(locale, 'moderation')
  const waiting: Partial<Record<QueueName, number>> = { pending: counts.pending, reported: counts.reported }
  return (
    <nav className="mod-views" aria-label={t('views.label')}>
      {QUEUES.map((queue) => {
        const count = waiting[queue] ?? 0
        return (
          <a key={queue} href={`${path}?queue=${queue}`} aria-current={queue === current ? 'page' : undefined}>
            {t(`views.${queue}`)}
            {count > 0 && <b>{count >= MOST ? `${MOST - 1}+` : count}</b>}
          </a>
        )
      })}
    </nav>
  )
}
