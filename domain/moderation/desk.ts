// What a moderator reads: a page of a queue with all that is needed to decide, and how much waits.
import { db } from '@/lib/db'
import type { Actor } from '../actor'
import { printCursor } from '../comments/cursor'
import { can } from '../permissions'
import type { QueueAsked, QueueCounts } from './queue/asked'
import { listHistories } from './queue/author-history'
import { NO_HISTORY, type QueueItem, queueItem } from './queue/item'
import { listPlaces } from './queue/places'
import { listQueueRows } from './queue/rows'

/** Counting stops here: «99+» says enough, and a long queue costs no more than a short one. */
const COUNTED = 100

export type Queue = { items: QueueItem[]; next: string | null; isFirstPage: boolean }

/** Null for who may not moderate. */
export async function findQueue(actor: Actor, asked: QueueAsked, now = new Date()): Promise<Queue | null> {
  if (!can(actor, 'comment.decide')) return null
  const places = await listPlaces(asked)
  const page = places.slice(0, asked.limit)
  const ids = page.map(({ id }) => id)
  const [rows, histories] = await Promise.all([listQueueRows(ids, asked.queue), listHistories(ids)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const items = ids.flatMap((id) => {
    const row = byId.get(id)
    return row ? [queueItem(row, { actor, author: histories.get(id) ?? NO_HISTORY, now })] : []
  })
  const last = page.at(-1)
  const next = places.length > asked.limit && last ? printCursor({ createdAt: last.at, id: last.id }) : null
  return { items, next, isFirstPage: !asked.cursor }
}

/** Up to a hundred each; null for who may not moderate. */
export async function countQueues(actor: Actor): Promise<QueueCounts | null> {
  if (!can(actor, 'comment.decide')) return null
  const [counts] = await db().$queryRaw<QueueCounts[]>`
    select (select count(*)::int from (select 1 from comments where waiting_since is not null limit ${COUNTED}) as one) as pending,
           (select count(*)::int from (select 1 from comments where reported_since is not null limit ${COUNTED}) as one) as reported,
           (select count(*)::int from (select 1 from comments where status = 'spam' limit ${COUNTED}) as one) as spam`
  return counts ?? { pending: 0, reported: 0, spam: 0 }
}

/** How many wait, up to a hundred; null for who may not moderate. */
export async function countWaiting(actor: Actor): Promise<number | null> {
  return (await countQueues(actor))?.pending ?? null
}
