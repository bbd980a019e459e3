// What a moderator hears after a decision: what was done and until when it can be undone, or who was first.
import { fieldText } from '@/app/_edges/form-action'
import { failureMessage, fieldMessages } from '@/app/_edges/words'
import type { DecisionState } from '@/components/newsroom/moderation/decision-state'
import type { Decided } from '@/domain/moderation/answer'
import type { Outcome } from '@/domain/outcome'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Form = { locale: Locale; form: FormData }

/** A form says what it decides about as «id version status», once for each comment. */
export function decisionsIn(form: FormData): object[] {
  const [action, reason] = fieldText(form, 'decision').split(' ')
  return form.getAll('about').map((about) => {
    const [commentId, version, expectedStatus] = String(about).split(' ')
    return { commentId, version, expectedStatus, action, reason: reason ?? fieldText(form, 'reason'), note: fieldText(form, 'note') }
  })
}

export function decisionState(outcome: Outcome<Decided>, { locale, form }: Form): DecisionState {
  const t = translator(locale, 'moderation')
  const note = fieldText(form, 'note')
  const [commentId] = fieldText(form, 'about').split(' ')
  if (!outcome.ok) {
    const [byField] = outcome.kind === 'invalid' ? Object.values(fieldMessages(locale, outcome.errors)) : []
    return { commentId, message: byField ?? failureMessage(locale, outcome), isProblem: true, note }
  }
  const { results, batchId, undoUntil } = outcome.value
  const [first, ...more] = results
  if (first && more.length === 0 && first.outcome !== 'applied') {
    return { commentId, message: problemWith(first, locale), isProblem: true, note }
  }
  const applied = results.filter((result) => result.outcome === 'applied')
  const [action = 'approve'] = fieldText(form, 'decision').split(' ')
  const left = results.length - applied.length
  const message = [
    t(`did.${action}` as 'did.approve', { count: applied.length, name: fieldText(form, 'name') }),
    left > 0 ? t('did.left', { count: left }) : '',
  ]
  const undo = batchId && undoUntil ? { batchId, until: undoUntil } : undefined
  return { commentId, message: message.join(' ').trim(), isProblem: left > 0 ? true : undefined, undo }
}

export function undoneState(outcome: Outcome<{ undone: { commentId: string }[] }>, locale: Locale): DecisionState {
  if (!outcome.ok) return { message: failureMessage(locale, outcome), isProblem: true }
  const { undone } = outcome.value
  return { commentId: undone[0]?.commentId, message: translator(locale, 'moderation')('did.undo', { count: undone.length }) }
}

function problemWith(result: Decided['results'][number], locale: Locale): string {
  if (result.outcome !== 'conflict')
    return failureMessage(locale, { ok: false, kind: result.outcome === 'not_found' ? 'missing' : 'forbidden' })
  const t = translator(locale, 'moderation')
  const { change, who, status, at } = result.current
  return t('conflict', { change: change ?? 'none', who: who || t('somebody'), status, when: new Date(at) })
}
