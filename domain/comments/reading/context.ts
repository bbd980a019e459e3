// One comment where it stands: what it answers, what was said just before and after, whatever its depth and however long the thread.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { printCursor } from '../cursor'
import { growTrees, inTreeOrder } from '../thread'
import { COLUMNS, type Row, WITH_PEOPLE } from './rows'

const ANCESTORS_SHOWN = 6
const BEFORE_SHOWN = 3
const AFTER_SHOWN = 8

/** The comment's own row; approved ones only. */
export async function findApproved(commentId: string): Promise<Row | null> {
  const [row] = await db().$queryRaw<Row[]>`
    select ${COLUMNS} from comments said ${WITH_PEOPLE} where said.id = ${commentId}::uuid and said.status = 'approved'`
  return row ?? null
}

/** The piece of the tree around a comment. `next`: cursor of the rest of the thread, or null where it ends here. */
export async function listAround({ id, rootId, sortPath }: Row) {
  const root = rootId ?? id
  const here = Prisma.sql`(${sortPath}, ${id}::uuid)`
  const rows = await db().$queryRaw<Row[]>`
    with recursive chain as (
      select id, parent_id, 0 as step from comments where id = ${id}::uuid
      union all
      select parent.id, parent.parent_id, step + 1 from comments parent join chain on parent.id = chain.parent_id where step < ${ANCESTORS_SHOWN}
    ), around as (
      select id from chain
      union select ${root}::uuid
      union (select id from comments where root_id = ${root}::uuid and status = 'approved' and (sort_path, id) < ${here}
              order by sort_path desc, id desc limit ${BEFORE_SHOWN})
      union (select id from comments where root_id = ${root}::uuid and status = 'approved' and (sort_path, id) > ${here}
              order by sort_path, id limit ${AFTER_SHOWN + 1})
    )
    select ${COLUMNS} from around join comments said on said.id = around.id ${WITH_PEOPLE}
     where said.status = 'approved' or said.root_id is null`
  const inOrder = rows.sort(inTreeOrder)
  const later = inOrder.length - 1 - inOrder.findIndex((row) => row.id === id)
  const shown = later > AFTER_SHOWN ? inOrder.slice(0, -1) : inOrder
  const last = shown.at(-1)
  return {
    comments: growTrees(shown),
    next: later > AFTER_SHOWN && last ? printCursor({ createdAt: last.at, id: last.id }) : null,
  }
}
