'use server'
// Decisions from the moderation page, as server actions.
import { refresh } from 'next/cache'
import { fieldText } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import type { DecisionState } from '@/components/newsroom/moderation/decision-state'
import { decideComment } from '@/domain/moderation/commands'
import type { Locale } from '@/lib/i18n/locale'
import { decisionState } from './decision-answer'

export async function decideAction(locale: Locale, _: DecisionState, form: FormData): Promise<DecisionState> {
  const person = await requireStaff(locale)
  const input = Object.fromEntries(['commentId', 'version', 'decision', 'reason', 'note'].map((name) => [name, fieldText(form, name)]))
  const outcome = await decideComment(person, input)
  refresh()
  return decisionState(outcome, { locale, form })
}
