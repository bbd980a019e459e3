// Which comments stand on a page of a queue: their ids in order, by indexes alone, however long the queue is.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { parseCursor } from '../../comments/cursor'
import type { QueueAsked, QueueName } from './asked'
import { wordsQuery } from './words-query'

export type Place = { id: string; at: Date }

/** How much of somebody's past a page looks through. */
const MOST_OF_ONE_AUTHOR = 500
/** How many of the next are read before the index of words is asked; PostgreSQL cannot know which way is short. */
const MOST_WALKED = 1_000

type Order = { column: Prisma.Sql; isOldestFirst: boolean; where: Prisma.Sql }

/** What waits is oldest first, as it should be answered; what was decided is newest first. */
const ORDERS: Record<QueueName, Order> = {
  pending: { column: Prisma.sql`waiting_since`, isOldestFirst: true, where: Prisma.sql`waiting_since is not null and status <> 'deleted'` },
  reported: {
    column: Prisma.sql`reported_since`,
    isOldestFirst: true,
    where: Prisma.sql`reported_since is not null and status <> 'deleted'`,
  },
  spam: { column: Prisma.sql`created_at`, isOldestFirst: false, where: Prisma.sql`status = 'spam'` },
  rejected: { column: Prisma.sql`created_at`, isOldestFirst: false, where: Prisma.sql`status = 'rejected'` },
  approved: { column: Prisma.sql`created_at`, isOldestFirst: false, where: Prisma.sql`status = 'approved'` },
  all: { column: Prisma.sql`created_at`, isOldestFirst: false, where: Prisma.sql`status <> 'deleted'` },
}

/** A condition on columns of `comments`. */
export function standsIn(queue: QueueName): Prisma.Sql {
  return ORDERS[queue].where
}

/** One more than the page holds, when there is more. */
export async function listPlaces(asked: QueueAsked): Promise<Place[]> {
  const { column, isOldestFirst, where } = ORDERS[asked.queue]
  const conditions = [where, ...filters(asked), ...after(asked, { column, isOldestFirst })]
  const all = Prisma.join(conditions, ' and ')
  const direction = isOldestFirst ? Prisma.sql`asc` : Prisma.sql`desc`
  const inOrder = Prisma.sql`order by ${column} ${direction}, id ${direction}`
  const most = asked.limit + 1
  const words = asked.q ? wordsQuery(asked.q) : undefined
  if (words === undefined) {
    return await db().$queryRaw<Place[]>`select id, ${column} as at from comments where ${all} ${inOrder} limit ${most}`
  }
  if (words === null) return []
  const says = Prisma.sql`search @@ to_tsquery('simple', ${words})`
  const outside = Prisma.sql`order by at ${direction}, id ${direction} limit ${most}`
  const near = await db().$queryRaw<Place[]>`
    select id, at from (select id, ${column} as at, search from comments where ${all} ${inOrder} limit ${MOST_WALKED}) as near
     where ${says} ${outside}`
  if (near.length === most) return near
  return await db().$queryRaw<Place[]>`
    with found as materialized (select id, ${column} as at from comments where ${says} and ${all}) select id, at from found ${outside}`
}

function filters({ article, author, network, domain, heldBy }: QueueAsked): Prisma.Sql[] {
  return [
    article ? Prisma.sql`article_id = ${article}::uuid` : null,
    heldBy ? Prisma.sql`held_because = ${heldBy}` : null,
    author ? Prisma.sql`id in (${sameAuthor(author)})` : null,
    network ? Prisma.sql`id in (${sameNetwork(network)})` : null,
    domain ? Prisma.sql`id in (${sameDomain(domain)})` : null,
  ].filter((condition) => condition !== null)
}

function sameAuthor(commentId: string): Prisma.Sql {
  return Prisma.sql`
    (select one.id from comments one where one.identity_id = (select identity_id from comments where id = ${commentId}::uuid)
      order by one.created_at desc, one.id desc limit ${MOST_OF_ONE_AUTHOR})
    union
    (select comment_id from comment_senders where email = (select email from comment_senders where comment_id = ${commentId}::uuid)
      order by comment_id desc limit ${MOST_OF_ONE_AUTHOR})`
}

function sameNetwork(commentId: string): Prisma.Sql {
  return Prisma.sql`
    select comment_id from comment_senders
     where network = (select network from comment_senders where comment_id = ${commentId}::uuid and network not in ('', 'unknown'))
     order by comment_id desc limit ${MOST_OF_ONE_AUTHOR}`
}

function sameDomain(commentId: string): Prisma.Sql {
  return Prisma.sql`
    select comment_id from comment_senders
     where split_part(email, '@', 2) = (
             select split_part(email, '@', 2) from comment_senders where comment_id = ${commentId}::uuid and email like '%@%')
     order by comment_id desc limit ${MOST_OF_ONE_AUTHOR}`
}

function after({ cursor }: QueueAsked, { column, isOldestFirst }: Pick<Order, 'column' | 'isOldestFirst'>): Prisma.Sql[] {
  const place = parseCursor(cursor)
  if (!place) return []
  const { createdAt, id } = place
  return [
    isOldestFirst ? Prisma.sql`(${column}, id) > (${createdAt}, ${id}::uuid)` : Prisma.sql`(${column}, id) < (${createdAt}, ${id}::uuid)`,
  ]
}
