// Whoever guesses must wait: points spent by network and by person, whether or not there is such a person.
import { forgetPoints, type Limit, takePoint } from '@/lib/rate-limit'
import { type Refused, refused } from '../outcome'

export type Counted = readonly (readonly [limit: Limit, key: string])[]

/** Null when there are points left everywhere; then one is spent of each. */
export async function spendAttempt(counted: Counted): Promise<Refused | null> {
  for (const [limit, key] of counted) {
    const permit = await takePoint(limit, key)
    if (!permit.allowed) return refused('tooManyAttempts', { params: { minutes: Math.ceil(permit.retryAfterSeconds / 60) } })
  }
  return null
}

export async function forgetAttempts(counted: Counted): Promise<void> {
  await Promise.all(counted.map(([limit, key]) => forgetPoints(limit, key)))
}
