// The first minute of an empty paper: whoever holds the key becomes its first administrator, once.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { dropSetUpKey, isSetUpKey } from '@/lib/set-up-key'
import { system } from '../actor'
import { type Outcome, refused } from '../outcome'
import type { OpenedSession } from './session-row'
import { setUpFirstAdministrator } from './staff/commands'

type FirstAdministrator = { name: string; email: string; password: string; locale: Locale; userAgent: string }

export async function setUp({ key, ...person }: FirstAdministrator & { key: string }): Promise<Outcome<OpenedSession>> {
  if (!(await isSetUpKey(key))) return refused('wrongSetUpKey')
  const outcome = await setUpFirstAdministrator(system('set-up'), person)
  if (outcome.ok) await dropSetUpKey()
  return outcome
}

/** While there is nobody, the paper may be set up. */
export async function isPaperEmpty(): Promise<boolean> {
  return (await db().user.findFirst({ select: { id: true } })) === null
}

export async function mayBeSetUp(key: string): Promise<boolean> {
  return (await isPaperEmpty()) && (await isSetUpKey(key))
}
