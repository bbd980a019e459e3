// The front door of the newsroom: counts attempts, then gives the order to open a session.
import type { Limit } from '@/lib/rate-limit'
import { GUEST } from '../actor'
import type { Outcome } from '../outcome'
import { forgetAttempts, spendAttempt } from './attempts'
import { openSession } from './commands'
import type { Entry } from './session-row'

/** By address of the network: someone trying many people. By person: many trying one. Both reset with success. */
const BY_NETWORK: Limit = { name: 'sign-in-network', points: 20, seconds: 15 * 60 }
const BY_PERSON: Limit = { name: 'sign-in-person', points: 8, seconds: 15 * 60 }

export type Attempt = { email: string; password: string; userAgent: string; network: string }

export async function signIn({ network, ...attempt }: Attempt): Promise<Outcome<Entry>> {
  const person = attempt.email.trim().toLowerCase().slice(0, 254)
  const counted = [
    [BY_NETWORK, network],
    [BY_PERSON, person],
  ] as const
  const tooMany = await spendAttempt(counted)
  if (tooMany) return tooMany
  const outcome = await openSession(GUEST, attempt)
  if (outcome.ok) await forgetAttempts(counted)
  return outcome
}
