'use server'
// Setting a password by a one-time address, as a server action.
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { keepSessionCookie } from '@/app/_edges/session-cookie'
import { GUEST } from '@/domain/actor'
import { acceptInvitation } from '@/domain/people/staff/commands'
import { type Locale, localePath } from '@/lib/i18n/locale'

export async function setPasswordAction(locale: Locale, token: string, _: FormState, form: FormData): Promise<FormState> {
  const userAgent = ((await headers()).get('user-agent') ?? '').slice(0, 500)
  const outcome = await acceptInvitation(GUEST, { token, password: fieldText(form, 'password'), userAgent })
  if (!outcome.ok) return formState(outcome, locale)
  await keepSessionCookie(outcome.value)
  redirect(localePath(locale, '/newsroom'))
}
