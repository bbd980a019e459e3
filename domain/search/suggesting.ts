// Which stories may be meant by a question that is still being typed: what is in their heads, the newest first.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { type Scored, scoreOf } from './finding'
import { type Question, tsquery } from './question'

/** Among so many of the newest stories a beginning that many share is met often enough. */
const NEWEST = 1_500
/** One that few share is looked for everywhere, by the index of heads; of those so many are weighed. */
const MOST_WEIGHED = 500

/**
 * The beginning of a word may begin thousands of others, and the index would first gather every story of all of them. So the newest
 * stories are read one by one, and the index is asked only when they are silent: then few have it, or none.
 */
export async function findSuggested(question: Question, most: number): Promise<Scored[]> {
  const near = await scored(
    question,
    Prisma.sql`
    select article_id, search.published_at, head
      from (select article_id from live_articles where locale = ${question.locale}::"Locale"
             order by published_at desc, article_id desc limit ${NEWEST}) as newest
      join article_search search using (article_id)
     where head @@ ${tsquery(question)}::tsquery`,
  )
  if (near.length >= most) return near.slice(0, most)
  const all = await scored(
    question,
    Prisma.sql`
    select article_id, published_at, head from article_search
     where head @@ ${tsquery(question)}::tsquery and locale = ${question.locale}::"Locale"
     order by published_at desc, article_id desc limit ${MOST_WEIGHED}`,
  )
  return all.slice(0, most)
}

async function scored(question: Question, rows: Prisma.Sql): Promise<Scored[]> {
  const found = await db().$queryRaw<Scored[]>`select article_id as id, ${scoreOf(question)} as score from (${rows}) as found`
  return found.sort((one, other) => other.score - one.score || (one.id < other.id ? 1 : -1))
}
