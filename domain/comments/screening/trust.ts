// Whom a reader's earlier comments speak for. Only a confirmed e-mail is somebody: a name and an address anybody can type.
import type { Tx } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'

export type Trust = {
  isConfirmed: boolean
  /** Approved since the last rejection. */
  approved: number
  /** So many are asked for. */
  needed: number
  lastRejectedAt: Date | null
  /** Did moderators approve anything under this very name? */
  isNameKnown: boolean
  /** Decisions about comments of the last week. */
  lately: { decided: number; rejected: number }
}

export const STRANGER: Trust = {
  ...{ isConfirmed: false, approved: 0, needed: 0, lastRejectedAt: null, isNameKnown: false },
  lately: { decided: 0, rejected: 0 },
}

const DAY_MS = 24 * 60 * 60 * 1000
export const LATELY_MS = 7 * DAY_MS
/** A rejection is remembered so long, whatever was approved after it. */
export const WINDOW_MS = 30 * DAY_MS

/** How a comment `said` was decided. What its author took back since speaks for them all the same: deleting washes nobody clean. */
export const DECIDED = Prisma.sql`
  case when said.status <> 'deleted' then said.status else (
    select to_status from comment_decisions where comment_id = said.id and undone_at is null order by version desc limit 1) end`

type Who = { identityId: string | null; name: string; needed: number; now: Date }
type Row = { approved: number; lastRejectedAt: Date | null; isNameKnown: boolean; decided: number; rejected: number }

export async function findTrust(tx: Tx, { identityId, name, needed, now }: Who): Promise<Trust> {
  if (identityId === null) return STRANGER
  const [row] = await tx.$queryRaw<Row[]>`
    select identity.approved, identity.last_rejected_at as "lastRejectedAt", lately.decided, lately.rejected,
           exists (select 1 from comments where identity_id = identity.id and status = 'approved' and name = ${name}) as "isNameKnown"
      from comment_identities identity
     cross join lateral (
       select count(*) filter (where verdict in ('approved', 'rejected', 'spam'))::int as decided,
              count(*) filter (where verdict in ('rejected', 'spam'))::int as rejected
         from (select ${DECIDED} as verdict from comments said
                where said.identity_id = identity.id and said.created_at > ${new Date(now.getTime() - LATELY_MS)}) as week
     ) as lately
     where identity.id = ${identityId}::uuid`
  if (!row) return STRANGER
  const { approved, lastRejectedAt, isNameKnown, decided, rejected } = row
  return { isConfirmed: true, approved, needed, lastRejectedAt, isNameKnown, lately: { decided, rejected } }
}
