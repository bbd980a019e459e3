'use server'
// Setting a password by the address in a letter, as a server action.
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { clientProgram } from '@/app/_edges/session'
import { keepEntry } from '@/app/_edges/session-cookie'
import { GUEST } from '@/domain/actor'
import { acceptInvitation, resetPassword } from '@/domain/people/passwords/commands'
import { type Locale, localePath } from '@/lib/i18n/locale'

type Address = { token: string; isReset: boolean }

export async function setPasswordAction(locale: Locale, address: Address, _: FormState, form: FormData): Promise<FormState> {
  const order = address.isReset ? resetPassword : acceptInvitation
  const outcome = await order(GUEST, { token: address.token, password: fieldText(form, 'password'), userAgent: await clientProgram() })
  if (!outcome.ok) return formState(outcome, locale)
  await keepEntry(outcome.value)
  redirect(localePath(locale, outcome.value.kind === 'session' ? '/newsroom' : '/second-factor'))
}
