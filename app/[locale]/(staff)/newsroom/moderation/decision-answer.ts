// What a moderator hears after a decision: what was done and until when it can be undone, or who was first.
import { fieldText } from '@/app/_edges/form-action'
import { failureMessage, fieldMessage, fieldMessages } from '@/app/_edges/words'
import type { DecisionState, FormAgain } from '@/components/newsroom/moderation/decision-state'
import type { Decided } from '@/domain/moderation/answer'
import type { FieldError, Outcome } from '@/domain/outcome'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Form = { locale: Locale; form: FormData }

/** A form says what it decides about as «id version status», once for each comment. */
export function decisionsIn(form: FormData): object[] {
  const [action, reason] = fieldText(form, 'decision').split(' ')
  return form.getAll('about').map((about) => {
    const [commentId, version, expectedStatus] = String(about).split(' ')
    const words = { explanation: fieldText(form, 'explanation'), note: fieldText(form, 'note') }
    return { commentId, version, expectedStatus, action, reason: reason ?? fieldText(form, 'reason'), ...words }
  })
}

export function decisionState(outcome: Outcome<Decided>, { locale, form }: Form): DecisionState {
  const t = translator(locale, 'moderation')
  const [explanation, note] = [fieldText(form, 'explanation'), fieldText(form, 'note')]
  const [commentId] = fieldText(form, 'about').split(' ')
  if (!outcome.ok) {
    const [byField] = outcome.kind === 'invalid' ? Object.values(fieldMessages(locale, outcome.errors)) : []
    const again = outcome.kind === 'invalid' ? formAgain(outcome.errors, { locale, form }) : undefined
    // Words that stand in their field once more are not said again.
    const typed = again ? {} : { explanation, note }
    return { commentId, message: byField ?? failureMessage(locale, outcome), isProblem: true, ...typed, again }
  }
  const { results, batchId, undoUntil } = outcome.value
  const [first, ...more] = results
  if (first && more.length === 0 && first.outcome !== 'applied') {
    return { commentId, message: problemWith(first, locale), isProblem: true, explanation, note }
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

/** Without words to the author nothing was decided: the form comes back as it was sent, with what is wrong in it. */
function formAgain(errors: readonly FieldError[], { locale, form }: Form): FormAgain | undefined {
  const error = errors.find(({ field }) => field.endsWith('.explanation'))
  if (!error) return undefined
  return {
    form: fieldText(form, 'form'),
    chosen: form.getAll('about').map((about) => String(about).split(' ')[0] ?? ''),
    problem: fieldMessage(locale, error),
    explanation: fieldText(form, 'explanation'),
    note: fieldText(form, 'note'),
  }
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
