// What is known of whoever wrote a comment: how their last fifty were decided, and what the last five said.
import { db } from '@/lib/db'
import type { Status } from '../transition'

export type AuthorHistory = {
  approved: number
  rejected: number
  spam: number
  waiting: number
  last: { id: string; status: Status; text: string; at: string }[]
}

/** Numbers up to this are exact. */
const LOOKED_THROUGH = 50

/** By the comment. A confirmed reader is known by that; anybody else by the e-mail they gave, which may be another's. */
export async function listHistories(commentIds: readonly string[]): Promise<Map<string, AuthorHistory>> {
  if (commentIds.length === 0) return new Map()
  const rows = await db().$queryRaw<(AuthorHistory & { commentId: string })[]>`
    select said.id as "commentId", past.* from comments said
      left join comment_senders sender on sender.comment_id = said.id
     cross join lateral (
       select count(*) filter (where one.status = 'approved')::int as approved,
              count(*) filter (where one.status = 'rejected')::int as rejected,
              count(*) filter (where one.status = 'spam')::int as spam,
              count(*) filter (where one.status = 'pending')::int as waiting,
              coalesce((array_agg(json_build_object('id', one.id, 'status', one.status, 'text', left(one.text, 160), 'at', one.created_at)
                order by one.created_at desc))[1:5], '{}') as last
         from (
           (select id from comments where said.identity_id is not null and identity_id = said.identity_id
             order by created_at desc, id desc limit ${LOOKED_THROUGH})
           union all
           (select comment_id from comment_senders where said.identity_id is null and email = sender.email and sender.email <> ''
             order by comment_id desc limit ${LOOKED_THROUGH})) as theirs
         join comments one on one.id = theirs.id and one.id <> said.id and one.status <> 'deleted') as past
     where said.id = any(${[...commentIds]}::uuid[])`
  return new Map(rows.map(({ commentId, ...history }) => [commentId, history]))
}
