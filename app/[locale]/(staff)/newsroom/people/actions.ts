'use server'
// Orders about colleagues and authors, as server actions.
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { currentPerson } from '@/app/_edges/session'
import type { PersonState } from '@/components/newsroom/people/form-state'
import { type Actor, GUEST } from '@/domain/actor'
import { changeAuthor } from '@/domain/authors/commands'
import { isPostConnected } from '@/domain/letters/desk'
import type { Outcome } from '@/domain/outcome'
import { resetSecondFactor } from '@/domain/people/second-factor/commands'
import { changePerson, closeSessionsOf, invitePerson, remindPerson, revokeInvitation } from '@/domain/people/staff/commands'
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
  return { ok: true, did: 'invite', name: typed.name, letters: lettersPath(locale) }
}

export async function personAction(locale: Locale, personId: string, _: PersonState, form: FormData): Promise<PersonState> {
  const intent = fieldText(form, 'intent') as PersonState['did']
  const outcome = await orderAbout(personId, intent, form)
  if (!outcome.ok) return formState(outcome, locale)
  refresh()
  return { ok: true, did: intent, letters: lettersPath(locale) }
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
    links: fieldText(form, 'links'),
    uk: profile('uk'),
    en: profile('en'),
  })
  if (!outcome.ok) return formState(outcome, locale, typed)
  redirect(localePath(locale, '/newsroom/people'))
}

const AUTHOR_FIELDS = ['slug', 'userId', 'portraitId', 'links', 'uk.name', 'uk.title', 'uk.bio', 'en.name', 'en.title', 'en.bio'] as const

async function colleague(): Promise<Actor> {
  return (await currentPerson()) ?? GUEST
}

async function orderAbout(personId: string, intent: PersonState['did'], form: FormData): Promise<Outcome<{ personId: string }>> {
  const actor = await colleague()
  switch (intent) {
    case 'remind':
      return await remindPerson(actor, { personId })
    case 'revoke':
      return await revokeInvitation(actor, { personId })
    case 'resetFactor':
      return await resetSecondFactor(actor, { personId })
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

/** Where there is no post, an administrator reads the letter instead. */
function lettersPath(locale: Locale): string | undefined {
  return isPostConnected() ? undefined : localePath(locale, '/newsroom/letters')
}
