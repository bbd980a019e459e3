'use server'
// Orders about letters, as server actions.
import { refresh } from 'next/cache'
import { type FormState, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import { retryLetter, writeTrialLetter } from '@/domain/letters/commands'
import type { Locale } from '@/lib/i18n/locale'

export async function retryLetterAction(locale: Locale, letterId: string): Promise<FormState> {
  const outcome = await retryLetter(await requireStaff(locale), { letterId })
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}

export async function trialLetterAction(locale: Locale): Promise<FormState> {
  const outcome = await writeTrialLetter(await requireStaff(locale), {})
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}
