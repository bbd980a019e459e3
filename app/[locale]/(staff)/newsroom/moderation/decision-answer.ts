// What a moderator hears after a decision: what was done and how to undo it, or who was first.
import { fieldText } from '@/app/_edges/form-action'
import { failureMessage, fieldMessages } from '@/app/_edges/words'
import type { DecisionState } from '@/components/newsroom/moderation/decision-state'
import type { CommentStatus, Decision } from '@/domain/comments/schema'
import type { DecidedComment } from '@/domain/moderation/deciding'
import type { Outcome } from '@/domain/outcome'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const DECISION_FOR: Record<CommentStatus, Decision> = {
  pending: 'restore',
  approved: 'approve',
  rejected: 'reject',
  spam: 'spam',
  deleted: 'restore',
}

export function decisionState(outcome: Outcome<DecidedComment>, { locale, form }: { locale: Locale; form: FormData }): DecisionState {
  const commentId = fieldText(form, 'commentId')
  const name = fieldText(form, 'name')
  if (outcome.ok) {
    const { version, status, before } = outcome.value
    const message = translator(locale, 'moderation')(`done.${status}`, { name })
    const undo = { commentId, version, name, decision: DECISION_FOR[before.status], reason: before.reason ?? '', note: before.note }
    return { commentId, message, undo: fieldText(form, 'undoing') ? undefined : undo }
  }
  const [byField] = outcome.kind === 'invalid' ? Object.values(fieldMessages(locale, outcome.errors)) : []
  return { commentId, message: byField ?? failureMessage(locale, outcome), isProblem: true, note: fieldText(form, 'note') }
}
