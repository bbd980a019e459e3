'use server'
// Orders of colleagues about their own account, as server actions. Setting up a second factor is also done at its door.
import { refresh } from 'next/cache'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { personAtTheDoor, requireStaff } from '@/app/_edges/session'
import { sessionToken } from '@/app/_edges/session-cookie'
import type { CodesState, KeyState } from '@/components/newsroom/account/factor-state'
import type { Person } from '@/domain/actor'
import { changeModeratorLetters } from '@/domain/moderation/letters/commands'
import { endOtherSessions, endOwnSession } from '@/domain/people/commands'
import { addPasskey, beginPasskey, removePasskey } from '@/domain/people/passkeys/commands'
import { changeOwnPassword, withPasswordCounted } from '@/domain/people/passwords/asking'
import { beginSecondFactor, dropSecondFactor, renewRecoveryCodes } from '@/domain/people/second-factor/commands'
import { confirmCode } from '@/domain/people/second-factor/passing'
import { keyPicture } from '@/domain/people/second-factor/picture'
import type { Locale } from '@/lib/i18n/locale'

export async function changePasswordAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const token = (await sessionToken()) ?? ''
  const typed = { current: fieldText(form, 'current'), password: fieldText(form, 'password') }
  const outcome = await changeOwnPassword(await requireStaff(locale), { ...typed, token })
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}

export async function changeLettersAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const typed = Object.fromEntries(['mode', 'above', 'everyMinutes'].map((name) => [name, fieldText(form, name)]))
  const outcome = await changeModeratorLetters(await requireStaff(locale), typed)
  if (outcome.ok) refresh()
  return formState(outcome, locale, typed)
}

export async function beginCodesAction(locale: Locale): Promise<CodesState> {
  const outcome = await beginSecondFactor(await atTheDoor(locale), {})
  if (!outcome.ok) return formState(outcome, locale)
  const { secret, address } = outcome.value
  return { key: { secret, address, picture: keyPicture(address) } }
}

/** Nothing is refreshed: the codes are on the page, and nowhere else. */
export async function confirmCodesAction(locale: Locale, _: CodesState, form: FormData): Promise<CodesState> {
  const outcome = await confirmCode(await atTheDoor(locale), { code: fieldText(form, 'code') })
  return outcome.ok ? { ok: true, codes: outcome.value.codes } : formState(outcome, locale)
}

export async function renewCodesAction(locale: Locale, _: CodesState, form: FormData): Promise<CodesState> {
  const actor = await requireStaff(locale)
  const outcome = await withPasswordCounted(actor, () => renewRecoveryCodes(actor, { password: fieldText(form, 'password') }))
  return outcome.ok ? { ok: true, codes: outcome.value.codes } : formState(outcome, locale)
}

export async function dropCodesAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const actor = await requireStaff(locale)
  const outcome = await withPasswordCounted(actor, () => dropSecondFactor(actor, { password: fieldText(form, 'password') }))
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}

export async function beginPasskeyAction(locale: Locale): Promise<KeyState> {
  const outcome = await beginPasskey(await atTheDoor(locale), {})
  return outcome.ok ? { options: outcome.value.options } : formState(outcome, locale)
}

export async function addPasskeyAction(locale: Locale, key: { name: string; password: string; answer: unknown }): Promise<FormState> {
  const actor = await atTheDoor(locale)
  const outcome = await withPasswordCounted(actor, () => addPasskey(actor, key))
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}

export async function removePasskeyAction(locale: Locale, passkeyId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await requireStaff(locale)
  const outcome = await withPasswordCounted(actor, () => removePasskey(actor, { passkeyId, password: fieldText(form, 'password') }))
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}

export async function endSessionAction(locale: Locale, sessionId: string): Promise<FormState> {
  const outcome = await endOwnSession(await requireStaff(locale), { sessionId })
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}

export async function endOthersAction(locale: Locale): Promise<FormState> {
  const outcome = await endOtherSessions(await requireStaff(locale), { token: (await sessionToken()) ?? '' })
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}

/** Somebody whose session ended is sent to sign in; one who must set up a second factor may do just that. */
async function atTheDoor(locale: Locale): Promise<Person> {
  return (await personAtTheDoor())?.person ?? (await requireStaff(locale))
}
