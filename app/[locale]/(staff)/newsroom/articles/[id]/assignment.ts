// Who edits a draft and by when, in the words the writing page shows.
import type { Assignment } from '@/components/newsroom/progress/assign-form.client'
import type { Work } from '@/domain/desk/shown'
import { isOverdue } from '@/domain/desk/stage'
import { wallTimeOf } from '@/domain/schedule/wall-time'
import { nearTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Asked = { row: Work['row']; editors: Assignment['editors']; now: Date }

export function assignment(locale: Locale, { row: { assignee, dueAt, status }, editors, now }: Asked): Assignment {
  const isLate = isOverdue({ dueAt, isDone: status === 'live' }, now)
  return {
    assigneeId: assignee?.id ?? null,
    assigneeName: assignee?.name ?? null,
    dueAt: dueAt ? wallTimeOf(dueAt) : '',
    due: dueAt && translator(locale, 'desk')(isLate ? 'due.overdue' : 'due.soon', { when: nearTime(locale, dueAt, now) }),
    isLate,
    editors,
  }
}
