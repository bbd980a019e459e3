// Whom a reader's earlier comments speak for. Only a confirmed e-mail is somebody: a name and an address anybody can type.
import type { Tx } from '@/lib/db'

export type Trust = {
  isConfirmed: boolean
  /** Approved since the last rejection. */
  approved: number
  /** So many are asked for. */
  needed: number
  lastRejectedAt: Date | null
  /** Decisions about comments of the last week. */
  lately: { decided: number; rejected: number }
}

export const STRANGER: Trust = { isConfirmed: false, approved: 0, needed: 0, lastRejectedAt: null, lately: { decided: 0, rejected: 0 } }

const DAY_MS = 24 * 60 * 60 * 1000
export const LATELY_MS = 7 * DAY_MS
/** A rejection is remembered so long, whatever was approved after it. */
export const WINDOW_MS = 30 * DAY_MS

type Row = { approved: number; lastRejectedAt: Date | null; decided: number; rejected: number }

export async function findTrust(tx: Tx, who: { identityId: string | null; needed: number; now: Date }): Promise<Trust> {
  const { identityId, needed, now } = who
  if (identityId === null) return STRANGER
  const [row] = await tx.$queryRaw<Row[]>`
    select identity.approved, identity.last_rejected_at as "lastRejectedAt",
           count(said.id)::int as decided, count(said.id) filter (where said.status in ('rejected', 'spam'))::int as rejected
      from comment_identities identity
      left join comments said on said.identity_id = identity.id and said.created_at > ${new Date(now.getTime() - LATELY_MS)}
                             and said.status in ('approved', 'rejected', 'spam')
     where identity.id = ${identityId}::uuid group by identity.id`
  if (!row) return STRANGER
  const { approved, lastRejectedAt, decided, rejected } = row
  return { isConfirmed: true, approved, needed, lastRejectedAt, lately: { decided, rejected } }
}
