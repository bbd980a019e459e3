// What only the transaction can say about a comment: where it is to stand, and whether its sender just said the same.
import { isIP } from 'node:net'
import type { Tx } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { bansOf, findBan } from '../../moderation/bans/finding'
import type { TalkedArticle } from '../queries'
import type { Facts } from './check'
import type { Gathered, Sent } from './facts'
import { findTrust } from './trust'

const REPEAT_MS = 24 * 60 * 60 * 1000
const MINUTE_MS = 60_000

export type Parent = { id: string; rootId: string | null; depth: number; createdAt: Date }
export type CommentPlace = {
  article: TalkedArticle
  /** Null when it answers nobody, or one who cannot be answered. */
  parent: Parent | null
  /** The same words lately from the same person, and how long ago anything was said by them. */
  isRepeated: boolean
  secondsSinceLast: number | null
  isBanned: boolean
}

type Wanted = { gathered: Gathered | null; parentId: string | null; sender: Pick<Sent, 'email' | 'network' | 'identityId'>; now: Date }
type Row = Omit<CommentPlace, 'article' | 'parent' | 'secondsSinceLast'> & {
  lastAt: Date | null
  parentId: string | null
  rootId: string | null
  depth: number | null
  parentAt: Date | null
}

/** Null when the article is not live. One statement: it is asked about every comment, while others wait for the connection. */
export async function findPlace(tx: Tx, { gathered, parentId, sender, now }: Wanted): Promise<CommentPlace | null> {
  if (!gathered) return null
  const { article, said, facts } = gathered
  const { email, identityId = null } = sender
  const network = isIP(sender.network) === 0 ? null : sender.network
  const since = new Date(now.getTime() - REPEAT_MS)
  const [row] = await tx.$queryRaw<Row[]>`
    select parent.id as "parentId", parent.root_id as "rootId", parent.depth, parent.created_at as "parentAt",
           said_lately(live.article_id, ${said.hash}, ${since}, ${email}, ${network}) as "isRepeated",
           exists (select 1 ${bansOf(sender, now)}) as "isBanned",
           ${facts.rule.slowMinutes === null ? Prisma.sql`null` : lastOf({ email, network, identityId }, slowSince(facts.rule.slowMinutes, now))} as "lastAt"
      from live_articles live
      left join comments parent on parent.id = ${parentId}::uuid and parent.article_id = live.article_id and parent.status = 'approved'
     where live.article_id = ${article.id}::uuid`
  if (!row) return null
  const { isRepeated, isBanned, lastAt, parentAt } = row
  return {
    article,
    parent: row.parentId && parentAt ? { id: row.parentId, rootId: row.rootId, depth: row.depth ?? 0, createdAt: parentAt } : null,
    isRepeated,
    isBanned,
    secondsSinceLast: lastAt && (now.getTime() - lastAt.getTime()) / 1000,
  }
}

/** Of words that stand already it is asked only whether their author was banned since. */
export async function placeOfEdit(tx: Tx, { gathered, sender, now }: { gathered: Gathered; sender: Wanted['sender']; now: Date }) {
  const isBanned = (await findBan(tx, sender, now)) !== null
  return { article: gathered.article, parent: null, isRepeated: false, isBanned, secondsSinceLast: null }
}

/** When the same person, by anything that tells them, last spoke under this story. */
function lastOf(
  { email, network, identityId }: { email: string; network: string | null; identityId: string | null },
  since: Date,
): Prisma.Sql {
  return Prisma.sql`
    (select max(said.created_at) from comments said join comment_senders sender on sender.comment_id = said.id
      where said.article_id = live.article_id and said.created_at > ${since} and said.status <> 'spam'
        and (sender.email = ${email} or sender.network = ${network} or said.identity_id = ${identityId}::uuid))`
}

const slowSince = (minutes: number, now: Date) => new Date(now.getTime() - minutes * MINUTE_MS)

/** All the facts there are, for `screen`. */
export async function completeFacts(
  tx: Tx,
  about: { gathered: Gathered; place: CommentPlace; identityId?: string | null; now: Date },
): Promise<Facts> {
  const { gathered, place, identityId = null, now } = about
  const trust = await findTrust(tx, { identityId, needed: gathered.limits.trustAfter, now })
  const { isRepeated, isBanned, secondsSinceLast } = place
  return { ...gathered.facts, trust, isRepeated, isBanned, secondsSinceLast }
}
