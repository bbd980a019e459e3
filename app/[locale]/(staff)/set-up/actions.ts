'use server'
// Making the first administrator, as a server action.
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { clientProgram } from '@/app/_edges/session'
import { keepEntry } from '@/app/_edges/session-cookie'
import { setUp } from '@/domain/people/set-up'
import { type Locale, localePath } from '@/lib/i18n/locale'

export async function setUpAction(locale: Locale, key: string, _: FormState, form: FormData): Promise<FormState> {
  const typed = { name: fieldText(form, 'name'), email: fieldText(form, 'email') }
  const outcome = await setUp({ key, ...typed, password: fieldText(form, 'password'), locale, userAgent: await clientProgram() })
  if (!outcome.ok) return formState(outcome, locale, typed)
  await keepEntry(outcome.value)
  redirect(localePath(locale, '/newsroom'))
}
