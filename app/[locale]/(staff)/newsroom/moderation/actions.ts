'use server'
// Decisions from the moderation page, as server actions.
import { refresh } from 'next/cache'
import { fieldText } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import type { DecisionState } from '@/components/newsroom/moderation/decision-state'
import { decideComments, undoBatch } from '@/domain/moderation/commands'
import type { Locale } from '@/lib/i18n/locale'
import { decisionState, decisionsIn, undoneState } from './decision-answer'

export async function decideAction(locale: Locale, _: DecisionState, form: FormData): Promise<DecisionState> {
  const person = await requireStaff(locale)
  const batchId = fieldText(form, 'undo')
  const answer = batchId
    ? undoneState(await undoBatch(person, { batchId }), locale)
    : decisionState(await decideComments(person, { decisions: decisionsIn(form) }), { locale, form })
  refresh()
  return answer
}
