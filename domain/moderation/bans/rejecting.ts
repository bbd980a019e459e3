// Rejects what waits from somebody who is banned, as decisions of the same batch: undone together with the ban.
import type { Tx } from '@/lib/db'
import type { Actor } from '../../actor'
import type { REJECTION_REASONS } from '../../comments/schema'
import type { Touch } from '../../touch'
import { decideAll } from '../decide-all'
import { MOST_AT_ONCE } from '../terms'
import type { BanKind } from './ban-value'
import { isCaughtBy } from './finding'

/** So far into the queue it looks: who has sent more than this is stopped by the ban itself. */
const LOOKED_AT = 5_000

type Rejecting = {
  actor: Actor
  batchId: string
  ban: { kind: BanKind; value: string }
  reason: (typeof REJECTION_REASONS)[number]
  explanation: string
  now: Date
}

/** At most a hundred, the oldest first. */
export async function rejectWaiting(
  tx: Tx,
  { actor, batchId, ban, reason, explanation, now }: Rejecting,
): Promise<{ rejected: string[]; touches: Touch[] }> {
  const waiting = await tx.comment.findMany({
    where: { status: 'pending', waitingSince: { not: null } },
    orderBy: [{ waitingSince: 'asc' }, { id: 'asc' }],
    take: LOOKED_AT,
    select: { id: true, version: true, identityId: true, sender: { select: { email: true, network: true } } },
  })
  const theirs = waiting.filter(({ identityId, sender }) => sender && isCaughtBy(ban, { identityId, ...sender })).slice(0, MOST_AT_ONCE)
  const decisions = theirs.map(({ id: commentId, version }) => {
    return { commentId, version, expectedStatus: 'pending', action: 'reject', reason, explanation, note: '' } as const
  })
  if (decisions.length === 0) return { rejected: [], touches: [] }
  const { results, touches } = await decideAll(tx, { actor, decisions, now, batchId })
  return { rejected: results.filter(({ outcome }) => outcome === 'applied').map(({ commentId }) => commentId), touches }
}
