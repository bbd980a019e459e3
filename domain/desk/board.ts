// The board and today's page: a few lists at once, and the question of each to the database.
import type { Recent } from '@/domain/articles/desk-row'
import { Prisma } from '@/lib/generated/prisma/client'
import type { BoardColumn } from './board-columns'

const DAY_MS = 24 * 60 * 60 * 1000

type Asked = { conditions: readonly Prisma.Sql[]; most: number; now: Date }

/** One `select` a column, each walking an index to its first rows. Live is what went out within a day. */
export function columnQueries({ conditions, most, now }: Asked): Prisma.Sql[] {
  const visible = Prisma.join([...conditions], ' and ')
  const working = (column: BoardColumn, where: Prisma.Sql) => Prisma.sql`
    (select ${column} as column, article_id as id from article_drafts
      where ${visible} and ${where} and scheduled_at is null and (status <> 'live' or changed_since_live)
      order by due_at, changed_at desc, article_id limit ${most})`
  // Stages and statuses are written out: only so does PostgreSQL know at once which of the board's indexes serves.
  return [
    working('writing', Prisma.sql`stage = 'writing' and status = 'draft'`),
    working('review', Prisma.sql`stage = 'review'`),
    working('approved', Prisma.sql`stage = 'approved'`),
    working('changed', Prisma.sql`stage = 'writing' and status = 'live'`),
    working('withdrawn', Prisma.sql`stage = 'writing' and status = 'withdrawn'`),
    Prisma.sql`(select 'scheduled' as column, article_id as id from article_drafts
      where ${visible} and scheduled_at is not null order by scheduled_at, article_id limit ${most})`,
    Prisma.sql`(select 'live' as column, article_id as id from article_drafts ${wentOut(now)}
      where ${visible} and not changed_since_live order by published_at desc, article_id limit ${most})`,
  ]
}

type AskedToday = { visible: readonly Prisma.Sql[]; own: readonly Prisma.Sql[]; changed: readonly Prisma.Sql[]; most: number; now: Date }

/** What lies on one's own desk, private changes of live stories, what went out within a day: each the last changed first. */
export function todayQueries({ visible, own, changed, most, now }: AskedToday): Prisma.Sql[] {
  const list = (name: keyof Recent, from: Prisma.Sql, where: readonly Prisma.Sql[]) => Prisma.sql`
    (select ${name} as list, article_id as id from article_drafts ${from}
      where ${Prisma.join([...visible, ...where], ' and ')} order by changed_at desc, article_id desc limit ${most})`
  return [list('onDesk', Prisma.empty, own), list('changed', Prisma.empty, changed), list('published', wentOut(now), [])]
}

/** Both languages are named, so that the index of what is live is walked from its newest end. */
function wentOut(now: Date): Prisma.Sql {
  return Prisma.sql`join (select article_id as live_id, published_at from live_articles
    where locale in ('uk', 'en') and published_at >= ${new Date(now.getTime() - DAY_MS)}) as live on live_id = article_id`
}
