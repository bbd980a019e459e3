// What only the transaction can say about comments: where each is to stand, and whether its sender just said the same.
import { isIP } from 'node:net'
import type { Tx } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { sqlRows } from '@/lib/sql-rows'
import { domainsOf } from '../../moderation/bans/ban-value'
import { bansOf, boxesOf, findBan } from '../../moderation/bans/finding'
import { networkOf } from '../network'
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

type Sender = Pick<Sent, 'email' | 'network' | 'identityId'>
export type Wanted = { gathered: Gathered; parentId: string | null; sender: Sender; now: Date }
type Row = Omit<CommentPlace, 'article' | 'parent' | 'secondsSinceLast'> & {
  place: number
  lastAt: Date | null
  parentId: string | null
  rootId: string | null
  depth: number | null
  parentAt: Date | null
}

/**
 * In the order asked for; null where the article is not live. One statement for all who came at once: others wait for the connection.
 * The same words under the same story wait for each other, in one order everywhere.
 */
export async function findPlaces(tx: Tx, wanted: readonly Wanted[]): Promise<(CommentPlace | null)[]> {
  const rows = await tx.$queryRaw<Row[]>`
    with asked as materialized (
      select one.*, said_lately(story, hash, since, email, network) as is_repeated
        from (select * from jsonb_to_recordset(${sqlRows(wanted.map(askedRow))}::jsonb) as one (
                place int, story uuid, parent uuid, hash text, since timestamptz, slow_since timestamptz, at timestamptz,
                email text, boxes text[], domains text[], network text, near text, identity text)
              order by story, hash) as one
    )
    select asked.place, parent.id as "parentId", parent.root_id as "rootId", parent.depth, parent.created_at as "parentAt",
           asked.is_repeated as "isRepeated", exists (select 1 ${bansOf(BY_COLUMNS)}) as "isBanned", ${LAST_SAID} as "lastAt"
      from asked
      join live_articles live on live.article_id = asked.story
      left join comments parent on parent.id = asked.parent and parent.article_id = live.article_id and parent.status = 'approved'`
  const found = new Map(rows.map((row) => [row.place, row]))
  return wanted.map(({ gathered: { article }, now }, place) => {
    const row = found.get(place)
    if (!row) return null
    const { isRepeated, isBanned, lastAt, parentAt } = row
    return {
      article,
      parent: row.parentId && parentAt ? { id: row.parentId, rootId: row.rootId, depth: row.depth ?? 0, createdAt: parentAt } : null,
      isRepeated,
      isBanned,
      secondsSinceLast: lastAt && (now.getTime() - lastAt.getTime()) / 1000,
    }
  })
}

function askedRow({ gathered: { article, said, facts }, parentId, sender, now }: Wanted, place: number) {
  const { email, network, identityId = null } = sender
  const { slowMinutes } = facts.rule
  return {
    place,
    story: article.id,
    parent: parentId,
    hash: said.hash,
    since: new Date(now.getTime() - REPEAT_MS),
    slow_since: slowMinutes === null ? null : new Date(now.getTime() - slowMinutes * MINUTE_MS),
    at: now,
    email,
    boxes: boxesOf(email),
    domains: domainsOf(email),
    network: isIP(network) === 0 ? null : network,
    near: networkOf(network),
    identity: identityId,
  }
}

const BY_COLUMNS = {
  email: Prisma.sql`asked.email`,
  boxes: Prisma.sql`asked.boxes`,
  domains: Prisma.sql`asked.domains`,
  network: Prisma.sql`asked.near`,
  identityId: Prisma.sql`asked.identity`,
  at: Prisma.sql`asked.at`,
}

/** When the same person, by anything that tells them, last spoke under this story; asked only where the talk is slow. */
const LAST_SAID = Prisma.sql`
  case when asked.slow_since is not null then (
    select max(said.created_at) from comments said
     where said.article_id = asked.story and said.created_at > asked.slow_since and said.status <> 'spam'
       and (said.identity_id = asked.identity::uuid
            or exists (select 1 from comment_senders sender where sender.comment_id = said.id
                          and (sender.email = asked.email or sender.network = asked.network)))) end`

/** Of words that stand already it is asked only whether their author was banned since. */
export async function placeOfEdit(tx: Tx, { gathered, sender, now }: { gathered: Gathered; sender: Sender; now: Date }) {
  const isBanned = (await findBan(tx, sender, now)) !== null
  return { article: gathered.article, parent: null, isRepeated: false, isBanned, secondsSinceLast: null }
}

/** All the facts there are, for `screen`. */
export async function completeFacts(
  tx: Tx,
  about: { gathered: Gathered; place: CommentPlace; identityId?: string | null; now: Date },
): Promise<Facts> {
  const { gathered, place, identityId = null, now } = about
  const trust = await findTrust(tx, { identityId, name: gathered.facts.name, needed: gathered.limits.trustAfter, now })
  const { isRepeated, isBanned, secondsSinceLast } = place
  return { ...gathered.facts, trust, isRepeated, isBanned, secondsSinceLast }
}
