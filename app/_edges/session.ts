// Who is asking, by the cookie of the request. Pages use this to be kind; the corridor is the lock.
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { isStaff, type Person } from '@/domain/actor'
import { findAtTheDoor, findSignedIn } from '@/lib/auth'
import { type Locale, localePath } from '@/lib/i18n/locale'

export const currentPerson = cache(async (): Promise<Person | null> => {
  const signedIn = await findSignedIn()
  return signedIn ? { kind: 'person', ...signedIn } : null
})

/** Also one who must set up a second factor before anything else: only for the pages and orders by which that is done. */
export const personAtTheDoor = cache(async (): Promise<{ person: Person; isHalfway: boolean } | null> => {
  const door = await findAtTheDoor()
  return door && { person: { kind: 'person', ...door.person }, isHalfway: door.isHalfway }
})

/** The colleague who asks; anybody else is sent to the sign-in page and comes back afterwards. */
export async function requireStaff(locale: Locale): Promise<Person> {
  const person = await currentPerson()
  if (person && isStaff(person)) return person
  const path = (await headers()).get('x-visnyk-path')
  const door = (await personAtTheDoor())?.isHalfway ? '/second-factor' : '/sign-in'
  redirect(`${localePath(locale, door)}${path ? `?next=${encodeURIComponent(path)}` : ''}`)
}

/** What the browser calls itself, for the list of sessions. */
export async function clientProgram(): Promise<string> {
  return ((await headers()).get('user-agent') ?? '').slice(0, 500)
}

/** Network address of the client as the press saw it; the press removes such a header from outside. */
export async function clientNetwork(): Promise<string> {
  return (await headers()).get('x-visnyk-address') ?? 'unknown'
}
