// Who asks the search too often must wait. Only what nobody asked lately is counted: an answer that is kept costs nothing.
import { type Limit, takePoint } from '@/lib/rate-limit'
import { networkOf } from '../comments/network'

/** Generous: behind one address of a mobile network there may be a whole town. */
export const SEARCHES: Limit = { name: 'search', points: 120, seconds: 60 }
/** A question is asked several times while it is typed. */
export const SUGGESTIONS: Limit = { name: 'suggest', points: 600, seconds: 60 }

/** Seconds to wait, or null to go on. `address`: of the client as the press saw it. Without a database to count in, nobody is held up. */
export async function secondsToWait(limit: Limit, address: string): Promise<number | null> {
  const permit = await takePoint(limit, networkOf(address)).catch(() => null)
  return permit && !permit.allowed ? permit.retryAfterSeconds : null
}
