// What only the transaction can say about a comment: where it is to stand, and whether its sender just said the same.
import { isIP } from 'node:net'
import type { Tx } from '@/lib/db'
import type { TalkedArticle } from '../queries'
import type { Facts } from './check'
import type { Gathered, Sent } from './facts'
import { findTrust } from './trust'

const REPEAT_MS = 24 * 60 * 60 * 1000
const MINUTE_MS = 60_000

export type Parent = { id: string; rootId: string | null; depth: number; createdAt: Date }
export type CommentPlace = {
  article: TalkedArticle
  /** Null when it answers nobody, or one who cannot be answered: see `wantsParent`. */
  parent: Parent | null
  /** Of the same person: the same words lately, and how long ago anything was said. */
  isRepeated: boolean
  secondsSinceLast: number | null
}

type Wanted = { gathered: Gathered | null; parentId: string | null; sender: Pick<Sent, 'email' | 'network' | 'identityId'>; now: Date }
type Row = Omit<CommentPlace, 'article' | 'parent' | 'secondsSinceLast'> & {
  lastAt: Date | null
  parentId: string | null
  rootId: string | null
  depth: number | null
  parentAt: Date | null
}

/** Null when the article is not live. Two copies sent at once wait for each other here, so that the second sees the first. */
export async function findPlace(tx: Tx, { gathered, parentId, sender, now }: Wanted): Promise<CommentPlace | null> {
  if (!gathered) return null
  const { article, said, facts } = gathered
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`${article.id} ${said.hash}`}, 0))`
  const network = isIP(sender.network) === 0 ? null : sender.network
  const since = new Date(now.getTime() - REPEAT_MS)
  const slow = new Date(now.getTime() - (facts.rule.slowMinutes ?? 0) * MINUTE_MS)
  const [row] = await tx.$queryRaw<Row[]>`
    select parent.id as "parentId", parent.root_id as "rootId", parent.depth, parent.created_at as "parentAt",
           exists (select 1 from comments said join comment_senders sender on sender.comment_id = said.id
                    where said.text_hash = ${said.hash} and said.article_id = live.article_id and said.created_at > ${since}
                      and (sender.email = ${sender.email} or sender.network = ${network})) as "isRepeated",
           case when ${facts.rule.mode === 'slow'} then
             (select max(said.created_at) from comments said join comment_senders sender on sender.comment_id = said.id
               where said.article_id = live.article_id and said.created_at > ${slow} and said.status <> 'spam'
                 and (sender.email = ${sender.email} or sender.network = ${network} or said.identity_id = ${sender.identityId ?? null}::uuid))
           end as "lastAt"
      from live_articles live
      left join comments parent on parent.id = ${parentId}::uuid and parent.article_id = live.article_id and parent.status = 'approved'
     where live.article_id = ${article.id}::uuid`
  if (!row) return null
  return {
    article,
    parent: row.parentId && row.parentAt ? { id: row.parentId, rootId: row.rootId, depth: row.depth ?? 0, createdAt: row.parentAt } : null,
    isRepeated: row.isRepeated,
    secondsSinceLast: row.lastAt && (now.getTime() - row.lastAt.getTime()) / 1000,
  }
}

/** All the facts there are, for `screen`. */
export async function completeFacts(
  tx: Tx,
  about: { gathered: Gathered; place: CommentPlace; identityId?: string | null; now: Date },
): Promise<Facts> {
  const { gathered, place, identityId = null, now } = about
  const trust = await findTrust(tx, { identityId, needed: gathered.limits.trustAfter, now })
  return { ...gathered.facts, trust, isRepeated: place.isRepeated, secondsSinceLast: place.secondsSinceLast }
}
