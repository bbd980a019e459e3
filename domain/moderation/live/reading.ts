// What is told to open desks, read from the database for all of them at once.
import { db } from '@/lib/db'
import { listLastChanges } from '../last-change'
import type { Status } from '../transition'
import type { DeskEvent } from './event'

/** A comment may be written down a while after the minute it bears. */
const LOOKED_BACK = '60 seconds'
const MOST_ARRIVED = 200

export async function readStanding(ids: readonly string[], now: Date): Promise<DeskEvent['comments']> {
  const rows = await db().comment.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      status: true,
      version: true,
      createdAt: true,
      waitingSince: true,
      claim: { select: { byId: true, until: true, by: { select: { name: true } } } },
    },
  })
  const changes = await listLastChanges(db(), rows)
  return rows.map(({ id, status, version, waitingSince, claim }) => {
    const { change = null, byId = null, who = '' } = changes.get(id) ?? {}
    return {
      id,
      status: status as Status,
      version,
      change,
      byId,
      who,
      isWaiting: waitingSince !== null,
      claim: claim && claim.until > now ? { byId: claim.byId, who: claim.by.name, until: claim.until.toISOString() } : null,
    }
  })
}

export type Arrived = { id: string; kind: 'pending' | 'reported' }

/** Whoever posts pays nothing for desks that listen: while one is open, the ends of the queues are looked at. */
export async function readArrived(): Promise<Arrived[]> {
  return await db().$queryRaw<Arrived[]>`
    (select id, 'pending' as kind from comments where waiting_since > now() - ${LOOKED_BACK}::interval
      order by waiting_since desc limit ${MOST_ARRIVED})
    union all
    (select id, 'reported' from comments where reported_since > now() - ${LOOKED_BACK}::interval
      order by reported_since desc limit ${MOST_ARRIVED})`
}
