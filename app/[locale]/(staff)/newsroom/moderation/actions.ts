'use server'
// Orders from the moderation page before scripts run, and for whoever has none.
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { fieldText } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import { failureMessage } from '@/app/_edges/words'
import type { DecisionState } from '@/components/newsroom/moderation/decision-state'
import { claimComment, noteOnComment, releaseComment } from '@/domain/moderation/attending/commands'
import { decideComments, undoBatch } from '@/domain/moderation/commands'
import { readAsked } from '@/domain/moderation/queue/asked'
import { findSender } from '@/domain/moderation/queue/sender'
import type { Outcome } from '@/domain/outcome'
import type { Locale } from '@/lib/i18n/locale'
import { decisionState, decisionsIn, undoneState } from './decision-answer'
import { queueAddress } from './queue-address'

export async function decideAction(locale: Locale, _: DecisionState, form: FormData): Promise<DecisionState> {
  const person = await requireStaff(locale)
  const batchId = fieldText(form, 'undo')
  const answer = batchId
    ? undoneState(await undoBatch(person, { batchId }), locale)
    : decisionState(await decideComments(person, { decisions: decisionsIn(form) }), { locale, form })
  refresh()
  return answer
}

/** Words are part of the address one is led to; an e-mail never is. */
export async function searchAction(locale: Locale, form: FormData): Promise<void> {
  const person = await requireStaff(locale)
  const asked = { ...readAsked((field) => fieldText(form, field)), cursor: undefined }
  const sender = asked.q ? await findSender(person, asked.q) : null
  redirect(queueAddress(locale, sender ? { ...asked, q: undefined, ...sender } : asked))
}

export async function noteAction(locale: Locale, _: DecisionState, form: FormData): Promise<DecisionState> {
  const person = await requireStaff(locale)
  const commentId = fieldText(form, 'commentId')
  return answered(await noteOnComment(person, { commentId, text: fieldText(form, 'text') }), { locale, commentId })
}

export async function claimAction(locale: Locale, _: DecisionState, form: FormData): Promise<DecisionState> {
  const person = await requireStaff(locale)
  const commentId = fieldText(form, 'commentId')
  const order = fieldText(form, 'claim') === 'release' ? releaseComment : claimComment
  return answered<unknown>(await order(person, { commentId }), { locale, commentId })
}

function answered<T>(outcome: Outcome<T>, { locale, commentId }: { locale: Locale; commentId: string }): DecisionState {
  refresh()
  return outcome.ok ? { commentId } : { commentId, message: failureMessage(locale, outcome), isProblem: true }
}
