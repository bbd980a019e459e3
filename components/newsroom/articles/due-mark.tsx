// The hour a draft is due: late is said by a word and a shape, not by colour alone.
import { isOverdue } from '@/domain/desk/stage'
import { exactTime, nearTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import './articles.css'

type Props = { locale: Locale; dueAt: Date | null; isDone: boolean; now: Date }

export function DueMark({ locale, dueAt, isDone, now }: Props) {
  if (dueAt === null || isDone) return null
  const t = translator(locale, 'desk')
  const isLate = isOverdue({ dueAt, isDone }, now)
  const when = nearTime(locale, dueAt, now)
  return (
    <span className="nr-status al-due" data-late={isLate || undefined}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {isLate ? (
          <path d="M6 1l5.2 9.5H.8zM6 4.5v2.6M6 8.4v.8" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
        ) : (
          <path d="M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1zm0 2.2V6l2 1.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
        )}
      </svg>
      <time dateTime={dueAt.toISOString()} title={exactTime(locale, dueAt)}>
        {isLate ? t('due.overdue', { when }) : t('due.soon', { when })}
      </time>
    </span>
  )
}
