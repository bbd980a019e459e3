// Which stories answer a question, the best first. «Best» is how well the head of a story answers it, and how new the story is: the
// weight of an answer falls by e in four months, which needs no clock, so the order of two stories never changes between pages.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { quoted } from './lexemes'
import { authorMark, sectionMark } from './marks'
import { type Question, rankQuery, tsquery } from './question'
import { SLICES, sliceOfTime, within } from './slices'

export type Filters = { sectionId?: string; authorId?: string; from?: Date; before?: Date }
export type Scored = { id: string; score: number }
/** Where a page ended: in which slice its ranking began, and the last story of it. */
export type Place = Scored & { slice: number }
type Asked = { question: Question; filters: Filters; after: Place | null; most: number; now: Date }
export type FoundPage = { stories: Scored[]; next: Place | null }

/** So many make a ranking worth having; then older slices wait for a later page. */
const ENOUGH = 200
/** Of one slice so many are weighed, the newest. */
const MOST_OF_A_SLICE = 1_000
const FALLS_BY_E_SECONDS = 120 * 24 * 3_600
/** What a story is worth that says the words only in its body. */
const IN_BODY = 0.02
const WEIGHTS = '{0.1, 0.2, 0.4, 1.0}'
const SCALE = 1_000_000

export async function findStories({ question, filters, after, most, now }: Asked): Promise<FoundPage> {
  const found: Place[] = []
  const newest = filters.before && filters.before < now ? filters.before : now
  let slice = after?.slice ?? 0
  let isFirst = true
  while (slice < SLICES && found.length <= most) {
    const begun = slice
    const ranked: Scored[] = []
    while (slice < SLICES && ranked.length < ENOUGH) {
      ranked.push(...(await scoresOf({ question, filters, slice, newest })))
      slice += 1
    }
    ranked.sort((one, other) => other.score - one.score || (one.id < other.id ? 1 : -1))
    const left = isFirst && after ? ranked.filter((one) => comesAfter(one, after)) : ranked
    found.push(...left.map((one) => ({ ...one, slice: begun })))
    isFirst = false
  }
  const last = found[most - 1]
  return { stories: found.slice(0, most), next: last && found.length > most ? last : null }
}

/** Is there a story at all that answers it? */
export async function isAnswered(question: Question): Promise<boolean> {
  if (question.readings.length === 0) return false
  // Materialised, or PostgreSQL, which expects one answer soon, would read story after story for a word that none has.
  const rows = await db().$queryRaw<unknown[]>`
    with found as materialized (
      select 1 from article_search where locale = ${question.locale}::"Locale" and document @@ ${tsquery(question)}::tsquery)
    select 1 from found limit 1`
  return rows.length > 0
}

/** `newest`: nothing later is asked for. Slices begin there, so a common word within old years is met in the last months of them. */
type Slicing = Pick<Asked, 'question' | 'filters'> & { slice: number; newest: Date }

async function scoresOf({ question, filters, slice, newest }: Slicing): Promise<Scored[]> {
  const { months, before } = within(sliceOfTime(slice, newest), filters)
  if (months?.length === 0) return []
  const marks = [filters.sectionId && sectionMark(filters.sectionId), filters.authorId && authorMark(filters.authorId)]
  const parts = [
    `(${tsquery(question)})`,
    ...marks.flatMap((mark) => (mark ? [quoted(mark)] : [])),
    ...(months ? [`(${months.map(quoted).join(' | ')})`] : []),
  ]
  const bounds = [
    Prisma.sql`locale = ${question.locale}::"Locale"`,
    ...(before ? [Prisma.sql`published_at < ${before}`] : []),
    ...(filters.from ? [Prisma.sql`published_at >= ${filters.from}`] : []),
    ...(filters.before ? [Prisma.sql`published_at < ${filters.before}`] : []),
  ]
  return await db().$queryRaw<Scored[]>`
    select article_id as id, ${scoreOf(question)} as score
      from (
        select article_id, published_at, head from article_search
         where document @@ ${parts.join(' & ')}::tsquery and ${Prisma.join(bounds, ' and ')}
         order by published_at desc, article_id desc limit ${MOST_OF_A_SLICE}) as newest`
}

/** Of a row with `head` and `published_at`. */
export function scoreOf(question: Question): Prisma.Sql {
  const rank = rankQuery(question)
  return Prisma.sql`
    round(((ln(${IN_BODY}::float8 + ${rank.size}::int * ts_rank(${WEIGHTS}::float4[], head, ${rank.query}::tsquery))
      + extract(epoch from published_at)::float8 / ${FALLS_BY_E_SECONDS}::float8) * ${SCALE}::float8)::numeric)::float8`
}

function comesAfter(one: Scored, place: Scored): boolean {
  return one.score < place.score || (one.score === place.score && one.id < place.id)
}
