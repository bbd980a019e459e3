// What is read of a comment for readers, and the only way a row becomes something the public sees.
import { Prisma } from '@/lib/generated/prisma/client'
import { isStaff, type Role } from '../../actor'
import type { CommentStatus, PublicComment } from '../schema'

export type Row = {
  id: string
  articleId: string
  rootId: string | null
  parentId: string | null
  parentName: string | null
  depth: number
  name: string
  website: string
  text: string
  status: CommentStatus
  at: Date
  editedAt: Date | null
  likes: number
  isPicked: boolean
  threadCount: number
  sortPath: string
  role: Role | null
}

/** Columns of a `Row`; to be selected from SAID. */
export const COLUMNS = Prisma.sql`
  said.id, said.article_id as "articleId", said.root_id as "rootId", said.parent_id as "parentId",
  case when answered.status = 'approved' then answered.name end as "parentName",
  said.depth, said.name, said.website, said.text, said.status::text as status, said.created_at as at, said.edited_at as "editedAt",
  said.likes, said.picked_at is not null as "isPicked", said.thread_count as "threadCount", said.sort_path as "sortPath",
  users.role::text as role`

/** Whom a comment answers and whose account it came from, beside a table or a selection called `said`. */
export const WITH_PEOPLE = Prisma.sql`
  left join comments answered on answered.id = said.parent_id
  left join users on users.id = said.user_id`

/** Of what was taken away nothing is told but its place. */
export function publicComment(row: Row): PublicComment {
  const isRemoved = row.status !== 'approved'
  return {
    id: row.id,
    articleId: row.articleId,
    rootId: row.rootId,
    parentId: row.parentId,
    parentName: row.parentName,
    name: isRemoved ? '' : row.name,
    website: isRemoved ? '' : row.website,
    text: isRemoved ? '' : row.text,
    at: row.at,
    editedAt: isRemoved ? null : row.editedAt,
    depth: row.depth,
    likes: isRemoved ? 0 : row.likes,
    isStaff: !isRemoved && isStaff(row.role && { role: row.role }),
    isPicked: !isRemoved && row.isPicked,
    isRemoved,
    threadCount: row.threadCount,
    replies: [],
  }
}
