// Who is asking, by the cookie of the request. Pages use this to be kind; the corridor is the lock.
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { isStaff, type Person } from '@/domain/actor'
import { findSignedIn } from '@/lib/auth'
import { type Locale, localePath } from '@/lib/i18n/locale'

export const currentPerson = cache(async (): Promise<Person | null> => {
  const signedIn = await findSignedIn()
  return signedIn ? { kind: 'person', ...signedIn } : null
})

/** The colleague who asks; anybody else is sent to the sign-in page and comes back afterwards. */
export async function requireStaff(locale: Locale): Promise<Person> {
  const person = await currentPerson()
  if (person && isStaff(person)) return person
  const path = (await headers()).get('x-visnyk-path')
  redirect(`${localePath(locale, '/sign-in')}${path ? `?next=${encodeURIComponent(path)}` : ''}`)
}

/** Network address of the client as the press saw it; the press removes such a header from outside. */
export async function clientNetwork(): Promise<string> {
  return (await headers()).get('x-visnyk-address') ?? 'unknown'
}
