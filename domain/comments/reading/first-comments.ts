// A page of first comments in the order asked for, each with its newest replies. Two statements, both by index, whatever the size.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { type Place, printCursor } from '../cursor'
import type { PublicComment, Sort } from '../schema'
import { growTrees } from '../thread'
import { COLUMNS, publicComment, type Row, WITH_PEOPLE } from './rows'

/** The rest of a thread has pages of its own: one heated thread must not make a page that a phone cannot open. */
const REPLIES_SHOWN = 3
const PICKS_SHOWN = 3

type Wanted = { articleId: string; sort: Sort; place: Place | null; limit: number }

export async function listFirstComments({ articleId, sort, place, limit }: Wanted) {
  const roots = await db().$queryRaw<Row[]>`
    select ${COLUMNS} from comments said ${WITH_PEOPLE}
     where said.article_id = ${articleId}::uuid and said.root_id is null and said.is_shown ${beyond(sort, place)}
     order by ${ORDER[sort]} limit ${limit + 1}`
  const page = roots.slice(0, limit)
  const replies = await listNewestReplies(page)
  const last = page.at(-1)
  const next = roots.length > limit && last ? printCursor(placeOf(last, sort)) : null
  return { comments: growTrees([...page, ...replies]), next }
}

const ORDER: Record<Sort, Prisma.Sql> = {
  newest: Prisma.sql`said.created_at desc, said.id desc`,
  oldest: Prisma.sql`said.created_at, said.id`,
  top: Prisma.sql`said.likes desc, said.created_at desc, said.id desc`,
}

function beyond(sort: Sort, place: Place | null): Prisma.Sql {
  if (!place) return Prisma.empty
  const { createdAt, id, likes } = place
  if (sort === 'oldest') return Prisma.sql`and (said.created_at, said.id) > (${createdAt}::timestamptz, ${id}::uuid)`
  if (sort === 'newest') return Prisma.sql`and (said.created_at, said.id) < (${createdAt}::timestamptz, ${id}::uuid)`
  return Prisma.sql`and (said.likes, said.created_at, said.id) < (${likes}::int, ${createdAt}::timestamptz, ${id}::uuid)`
}

function placeOf({ at, id, likes }: Row, sort: Sort): Place {
  return { createdAt: at, id, ...(sort === 'top' ? { likes } : {}) }
}

async function listNewestReplies(roots: readonly Row[]): Promise<Row[]> {
  const ids = roots.filter(({ threadCount }) => threadCount > 0).map(({ id }) => id)
  if (ids.length === 0) return []
  return await db().$queryRaw<Row[]>`
    select ${COLUMNS} from unnest(${ids}::uuid[]) as root(id)
     cross join lateral (
       select * from comments where root_id = root.id and status = 'approved' order by created_at desc, id desc limit ${REPLIES_SHOWN}
     ) said ${WITH_PEOPLE}`
}

/** What editors chose, the latest choice first. */
export async function listPicks(articleId: string): Promise<PublicComment[]> {
  const rows = await db().$queryRaw<Row[]>`
    select ${COLUMNS} from comments said ${WITH_PEOPLE}
     where said.article_id = ${articleId}::uuid and said.picked_at is not null and said.status = 'approved'
     order by said.picked_at desc limit ${PICKS_SHOWN}`
  return rows.map(publicComment)
}
