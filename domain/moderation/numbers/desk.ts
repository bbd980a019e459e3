// The numbers a chief looks at, from the table of decisions by its index of time. What was undone was never decided.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { kyivDay } from '@/lib/i18n/dates'
import type { Actor } from '../../actor'
import { can } from '../../permissions'
import type { Days, Numbers, NumbersDay, Spread } from './schema'

const DAY_MS = 24 * 60 * 60 * 1000
/** A busier quarter is counted by its newest decisions, a longer queue by its oldest comments: the page stays as quick. */
const MOST_DECISIONS = 100_000
/** So many of those that wait are counted. */
export const MOST_WAITING = 20_000

/** Null for who may not moderate. */
export async function findNumbers(actor: Actor, days: Days, now: Date): Promise<Numbers | null> {
  if (!can(actor, 'talk.export')) return null
  const decisions = decisionsSince(new Date(now.getTime() - days * DAY_MS))
  const [first, backlog, totals, byDay, people, reasons, checks] = await Promise.all([
    findFirstAnswers(decisions),
    findBacklog(now),
    db().$queryRaw<{ decisions: number; overturned: number }[]>`
      with decided as ${decisions} select count(*)::int as decisions, count(overturned_at)::int as overturned from decided`,
    findDays(decisions),
    db().$queryRaw<Numbers['people']>`
      with decided as ${decisions}
      select users.name, count(*)::int as decisions, count(overturned_at)::int as overturned,
             percentile_cont(0.5) within group (order by waited) filter (where is_first and waited is not null) as median
        from decided left join users on users.id = by_id group by users.id, users.name order by 2 desc, 1 limit 50`,
    db().$queryRaw<Numbers['reasons']>`
      with decided as ${decisions}
      select reason, count(*)::int as count from decided where action = 'reject' and reason is not null group by reason order by 2 desc, 1`,
    db().$queryRaw<Numbers['checks']>`
      with decided as ${decisions}
      select held_because as "check", count(*)::int as held, (count(*) filter (where to_status = 'approved'))::int as approved
        from decided where is_first and held_because is not null group by held_because order by 2 desc, 1`,
  ])
  const { decisions: made = 0, overturned = 0 } = totals[0] ?? {}
  return { first, backlog, decisions: made, overturned, days: everyDay(byDay, { days, now }), people, reasons, checks }
}

/** What settles a comment; seconds it waited for that. */
function decisionsSince(since: Date): Prisma.Sql {
  return Prisma.sql`(
    select *, extract(epoch from at - waited_since)::float8 as waited from comment_decisions
     where at >= ${since} and undone_at is null and action in ('approve', 'reject', 'spam')
     order by at desc limit ${MOST_DECISIONS})`
}

async function findFirstAnswers(decisions: Prisma.Sql): Promise<Spread> {
  const [row] = await db().$queryRaw<Spread[]>`
    with decided as ${decisions}
    select count(*)::int as count, percentile_cont(0.5) within group (order by waited) as median,
           percentile_cont(0.9) within group (order by waited) as p90
      from decided where is_first and waited is not null`
  return row ?? { count: 0, median: null, p90: null }
}

async function findBacklog(now: Date): Promise<Spread> {
  const [row] = await db().$queryRaw<Spread[]>`
    with waiting as (
      select extract(epoch from ${now}::timestamptz - waiting_since)::float8 as waited from comments
       where waiting_since is not null order by waiting_since, id limit ${MOST_WAITING})
    select count(*)::int as count, percentile_cont(0.5) within group (order by waited) as median,
           percentile_cont(0.9) within group (order by waited) as p90 from waiting`
  return row ?? { count: 0, median: null, p90: null }
}

async function findDays(decisions: Prisma.Sql): Promise<NumbersDay[]> {
  return await db().$queryRaw<NumbersDay[]>`
    with decided as ${decisions}
    select to_char(at at time zone 'Europe/Kyiv', 'YYYY-MM-DD') as day,
           (count(*) filter (where action = 'approve'))::int as approved,
           (count(*) filter (where action = 'reject'))::int as rejected,
           (count(*) filter (where action = 'spam'))::int as spam,
           percentile_cont(0.5) within group (order by waited) filter (where is_first and waited is not null) as median
      from decided group by 1 order by 1`
}

/** Days without a decision are days, too: as Kyiv counts them, the last one today. */
function everyDay(known: NumbersDay[], { days, now }: { days: number; now: Date }): NumbersDay[] {
  const today = Date.parse(`${kyivDay(now)}T12:00:00Z`)
  return Array.from({ length: days }, (_, place) => {
    const day = new Date(today - (days - 1 - place) * DAY_MS).toISOString().slice(0, 10)
    return known.find((one) => one.day === day) ?? { day, approved: 0, rejected: 0, spam: 0, median: null }
  })
}
