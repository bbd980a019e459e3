// The front door of the newsroom: counts attempts, then gives the order to open a session.
import { forgetPoints, type Limit, takePoint } from '@/lib/rate-limit'
import { GUEST } from '../actor'
import { type Outcome, refused } from '../outcome'
import { type OpenedSession, openSession } from './commands'

/** By address of the network: someone trying many people. By person: many trying one. Both reset with success. */
const BY_NETWORK: Limit = { name: 'sign-in-network', points: 20, seconds: 15 * 60 }
const BY_PERSON: Limit = { name: 'sign-in-person', points: 8, seconds: 15 * 60 }

export type Attempt = { email: string; password: string; userAgent: string; network: string }

export async function signIn({ network, ...attempt }: Attempt): Promise<Outcome<OpenedSession>> {
  const person = attempt.email.trim().toLowerCase().slice(0, 254)
  for (const [limit, key] of [
    [BY_NETWORK, network],
    [BY_PERSON, person],
  ] as const) {
    const permit = await takePoint(limit, key)
    if (!permit.allowed) return refused('tooManyAttempts', { params: { minutes: Math.ceil(permit.retryAfterSeconds / 60) } })
  }
  const outcome = await openSession(GUEST, attempt)
  if (outcome.ok) await Promise.all([forgetPoints(BY_NETWORK, network), forgetPoints(BY_PERSON, person)])
  return outcome
}
