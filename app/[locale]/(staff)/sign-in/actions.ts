'use server'
// Signing in and out, as server actions.
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { clientNetwork, clientProgram } from '@/app/_edges/session'
import { dropSessionCookie, keepEntry, sessionToken, stepToken } from '@/app/_edges/session-cookie'
import { GUEST } from '@/domain/actor'
import { closeSession } from '@/domain/people/commands'
import { askAtTheDoor, enterAtTheDoor } from '@/domain/people/passkeys/entering'
import type { RequestOptions } from '@/domain/people/passkeys/verifying'
import { passStep } from '@/domain/people/second-factor/passing'
import { signIn } from '@/domain/people/sign-in'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { safeNext } from './next-address'

export async function signInAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const email = fieldText(form, 'email')
  const attempt = { email, password: fieldText(form, 'password'), userAgent: await clientProgram(), network: await clientNetwork() }
  const outcome = await signIn(attempt)
  if (!outcome.ok) return formState(outcome, locale, { email })
  await keepEntry(outcome.value)
  const next = safeNext(fieldText(form, 'next'), locale)
  redirect(outcome.value.kind === 'session' ? next : `${localePath(locale, '/second-factor')}?next=${encodeURIComponent(next)}`)
}

export async function secondStepAction(locale: Locale, next: string, _: FormState, form: FormData): Promise<FormState> {
  const showing = { token: (await stepToken()) ?? '', code: fieldText(form, 'code'), userAgent: await clientProgram() }
  const outcome = await passStep(showing)
  if (!outcome.ok) return formState(outcome, locale)
  await keepEntry(outcome.value)
  redirect(safeNext(next, locale))
}

export async function askPasskeyAction(locale: Locale): Promise<FormState & { options?: RequestOptions }> {
  const outcome = await askAtTheDoor(await clientNetwork())
  return outcome.ok ? { ok: true, options: outcome.value.options } : formState(outcome, locale)
}

export async function passkeyAction(locale: Locale, next: string, answer: unknown): Promise<FormState> {
  const outcome = await enterAtTheDoor({ answer, userAgent: await clientProgram(), network: await clientNetwork() })
  if (!outcome.ok) return formState(outcome, locale)
  await keepEntry(outcome.value)
  redirect(safeNext(next, locale))
}

/** The form says how many copies with unsaved words stay in its browser. */
export async function signOutAction(locale: Locale, form: FormData): Promise<void> {
  const token = await sessionToken()
  if (token) await closeSession(GUEST, { token })
  await dropSessionCookie()
  const left = Number.parseInt(fieldText(form, 'left'), 10) || 0
  redirect(localePath(locale, left > 0 ? `/sign-in?left=${left}` : '/sign-in'))
}
