'use server'
// Orders about colleagues and authors, as server actions.
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { currentPerson } from '@/app/_edges/session'
import { sessionToken } from '@/app/_edges/session-cookie'
import type { PersonState } from '@/components/newsroom/people/form-state'
import { type Actor, GUEST } from '@/domain/actor'
import { changeAuthor } from '@/domain/authors/commands'
import type { Outcome } from '@/domain/outcome'
import type { Invited } from '@/domain/people/invitation'
import { changePerson, closeOtherSessions, closeSessionsOf, invitePerson, remindPerson } from '@/domain/people/staff/commands'
import { env } from '@/lib/env'
import { type Locale, localePath } from '@/lib/i18n/locale'

export async function inviteAction(locale: Locale, _: PersonState, form: FormData): Promise<PersonState> {
  const typed = {
    name: fieldText(form, 'name'),
    email: fieldText(form, 'email'),
    role: fieldText(form, 'role'),
    locale: fieldText(form, 'locale'),
  }
  const outcome = await invitePerson(await colleague(), typed)
  if (!outcome.ok) return formState(outcome, locale, typed)
  refresh()
  return { ok: true, name: typed.name, address: handedOver(outcome) }
}

export async function personAction(locale: Locale, personId: string, _: PersonState, form: FormData): Promise<PersonState> {
  const intent = fieldText(form, 'intent') as PersonState['did']
  const outcome = await orderAbout(personId, intent, form)
  if (!outcome.ok) return formState(outcome, locale)
  refresh()
  return { ok: true, did: intent, name: fieldText(form, 'name'), address: handedOver(outcome) }
}

export async function closeOtherSessionsAction(): Promise<void> {
  await closeOtherSessions(await colleague(), { token: (await sessionToken()) ?? '' })
  refresh()
}

export async function authorAction(locale: Locale, authorId: string | null, _: FormState, form: FormData): Promise<FormState> {
  const typed = Object.fromEntries(AUTHOR_FIELDS.map((name) => [name, fieldText(form, name)]))
  const profile = (language: Locale) => ({
    name: fieldText(form, `${language}.name`),
    title: fieldText(form, `${language}.title`),
    bio: fieldText(form, `${language}.bio`),
  })
  const outcome = await changeAuthor(await colleague(), {
    authorId: authorId ?? undefined,
    slug: fieldText(form, 'slug').trim(),
    userId: fieldText(form, 'userId') || null,
    portraitId: fieldText(form, 'portraitId') || null,
    uk: profile('uk'),
    en: profile('en'),
  })
  if (!outcome.ok) return formState(outcome, locale, typed)
  redirect(localePath(locale, '/newsroom/people'))
}

const AUTHOR_FIELDS = ['slug', 'userId', 'portraitId', 'uk.name', 'uk.title', 'uk.bio', 'en.name', 'en.title', 'en.bio'] as const

async function colleague(): Promise<Actor> {
  return (await currentPerson()) ?? GUEST
}

async function orderAbout(
  personId: string,
  intent: PersonState['did'],
  form: FormData,
): Promise<Outcome<{ personId: string; path?: string }>> {
  const actor = await colleague()
  switch (intent) {
    case 'remind':
      return await remindPerson(actor, { personId })
    case 'closeSessions':
      return await closeSessionsOf(actor, { personId })
    case 'switchOff':
      return await changePerson(actor, { personId, active: false })
    case 'switchOn':
      return await changePerson(actor, { personId, active: true })
    default:
      return await changePerson(actor, { personId, name: fieldText(form, 'name'), role: fieldText(form, 'role') })
  }
}

function handedOver(outcome: Outcome<{ path?: string } | Invited>): string | undefined {
  return outcome.ok && outcome.value.path ? env().SITE_URL + outcome.value.path : undefined
}
