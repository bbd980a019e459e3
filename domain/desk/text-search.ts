// Drafts that say certain words, the last changed first. Common words are met soon among the newest; rare ones are few in the index.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { prefixQuery } from './fold'

/** How many of the newest are read before the index of words is asked; PostgreSQL cannot know which way is short. */
const MOST_WALKED = 1_000

export type Place = { id: string; at: Date }
type Asked = { q: string; conditions: readonly Prisma.Sql[]; after: readonly Prisma.Sql[]; most: number; inHeadline?: boolean }

const NEWEST_FIRST = Prisma.sql`order by at desc, id desc`

/** Every word of a question begins some word of the draft; a question without words finds nothing. */
export function sayingWords(q: string, inHeadline = false): Prisma.Sql {
  const query = prefixQuery(q, inHeadline)
  return query === null ? Prisma.sql`false` : Prisma.sql`search @@ to_tsquery('simple', ${query})`
}

export async function listSaying({ q, conditions, after, most, inHeadline = false }: Asked): Promise<Place[]> {
  if (prefixQuery(q) === null) return []
  const where = Prisma.join([...conditions, ...after], ' and ')
  const says = sayingWords(q, inHeadline)
  const newest = await db().$queryRaw<Place[]>`
    select id, at from (
      select article_id as id, changed_at as at, search from article_drafts where ${where}
       order by changed_at desc, article_id desc limit ${MOST_WALKED}) as newest
     where ${says} ${NEWEST_FIRST} limit ${most}`
  if (newest.length === most) return newest
  return await db().$queryRaw<Place[]>`
    with found as materialized (select article_id as id, changed_at as at from article_drafts where ${says} and ${where})
    select id, at from found ${NEWEST_FIRST} limit ${most}`
}
