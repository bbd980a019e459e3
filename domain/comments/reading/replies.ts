// One thread to its end: the first comment and its replies in the order of their tree, a page at a time.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { type Place, printCursor } from '../cursor'
import { growTrees } from '../thread'
import { COLUMNS, type Row, WITH_PEOPLE } from './rows'

/** A first comment readers may see, or the gap it left; null for a reply and for what was never shown. */
export async function findRoot(rootId: string): Promise<Row | null> {
  const [root] = await db().$queryRaw<Row[]>`
    select ${COLUMNS} from comments said ${WITH_PEOPLE}
     where said.id = ${rootId}::uuid and said.root_id is null and said.is_shown`
  return root ?? null
}

type Wanted = { rootId: string; place: Place | null; limit: number }

/** The replies that follow the one the cursor names; a reply whose parent is not on the page stands at its top. */
export async function listReplies({ rootId, place, limit }: Wanted) {
  const path = place ? await pathOf({ rootId, id: place.id }) : null
  const rows = await db().$queryRaw<Row[]>`
    select ${COLUMNS} from comments said ${WITH_PEOPLE}
     where said.root_id = ${rootId}::uuid and said.status = 'approved'
       ${path && place ? Prisma.sql`and (said.sort_path, said.id) > (${path}, ${place.id}::uuid)` : Prisma.empty}
     order by said.sort_path, said.id limit ${limit + 1}`
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    replies: growTrees(page),
    next: rows.length > limit && last ? printCursor({ createdAt: last.at, id: last.id }) : null,
    isFirstPage: path === null,
  }
}

/** Also of a comment that was taken away since the cursor was printed: its place remains. */
async function pathOf({ rootId, id }: { rootId: string; id: string }): Promise<string | null> {
  const row = await db().comment.findUnique({ where: { id, rootId }, select: { sortPath: true } })
  return row?.sortPath ?? null
}
