'use server'
// Signing in and out, as server actions.
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { clientNetwork } from '@/app/_edges/session'
import { dropSessionCookie, keepSessionCookie, sessionToken } from '@/app/_edges/session-cookie'
import { GUEST } from '@/domain/actor'
import { closeSession } from '@/domain/people/commands'
import { signIn } from '@/domain/people/sign-in'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { safeNext } from './next-address'

export async function signInAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const email = fieldText(form, 'email')
  const userAgent = ((await headers()).get('user-agent') ?? '').slice(0, 500)
  const outcome = await signIn({ email, password: fieldText(form, 'password'), userAgent, network: await clientNetwork() })
  if (!outcome.ok) return formState(outcome, locale, { email })
  await keepSessionCookie(outcome.value)
  redirect(safeNext(fieldText(form, 'next'), locale))
}

export async function signOutAction(locale: Locale): Promise<void> {
  const token = await sessionToken()
  if (token) await closeSession(GUEST, { token })
  await dropSessionCookie()
  redirect(localePath(locale, '/sign-in'))
}
