// A page of first comments in the order asked for, each with its newest replies, and what editors chose. One statement, by indexes
// alone, whatever the size.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { type Place, printCursor } from '../cursor'
import type { Sort } from '../schema'
import { growTrees } from '../thread'
import { COLUMNS, publicComment, type Row, WITH_PEOPLE } from './rows'

/** The rest of a thread has pages of its own: one heated thread must not make a page that a phone cannot open. */
const REPLIES_SHOWN = 3
const PICKS_SHOWN = 3

type Wanted = { articleId: string; sort: Sort; place: Place | null; limit: number }
type Part = 'first' | 'reply' | 'pick'

/** Picks stand on the first page only, the latest choice first. */
export async function listFirstComments({ articleId, sort, place, limit }: Wanted) {
  const rows = await db().$queryRaw<(Row & { part: Part })[]>`
    with first as materialized (
      select said.*, 'first' as part from comments said
       where said.article_id = ${articleId}::uuid and said.root_id is null and said.is_shown ${beyond(sort, place)}
       order by ${ORDER[sort]} limit ${limit + 1}
    ), said as (
      select * from first
      union all
      select reply.* from (select id from first where thread_count > 0) as first cross join lateral (
        select *, 'reply' from comments where root_id = first.id and status = 'approved' order by created_at desc, id desc limit ${REPLIES_SHOWN}
      ) as reply
      ${place ? Prisma.empty : picksOf(articleId)}
    )
    select ${COLUMNS}, said.part from said ${WITH_PEOPLE} order by case when said.part = 'pick' then said.picked_at end desc, ${ORDER[sort]}`
  const part = (wanted: Part) => rows.filter((row) => row.part === wanted)
  const firsts = part('first')
  const page = firsts.slice(0, limit)
  const shown = new Set(page.map(({ id }) => id))
  const replies = part('reply').filter(({ rootId }) => rootId !== null && shown.has(rootId))
  const last = page.at(-1)
  return {
    picks: part('pick').map(publicComment),
    comments: growTrees([...page, ...replies]),
    next: firsts.length > limit && last ? printCursor(placeOf(last, sort)) : null,
  }
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

function picksOf(articleId: string): Prisma.Sql {
  return Prisma.sql`
    union all
    (select *, 'pick' from comments where article_id = ${articleId}::uuid and picked_at is not null and status = 'approved'
      order by picked_at desc limit ${PICKS_SHOWN})`
}
