'use server'
// Asking for a new password, as a server action. Everybody gets the same answer.
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { clientNetwork } from '@/app/_edges/session'
import { askForNewPassword } from '@/domain/people/passwords/asking'
import type { Locale } from '@/lib/i18n/locale'

export async function forgottenPasswordAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const email = fieldText(form, 'email')
  return formState(await askForNewPassword({ email, network: await clientNetwork() }), locale, { email })
}
