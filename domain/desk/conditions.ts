// What a list of drafts is narrowed by, as conditions of PostgreSQL. All are about one table, so that its indexes serve them.
import type { Actor } from '@/domain/actor'
import { can } from '@/domain/permissions'
import { ZONE } from '@/domain/schedule/wall-time'
import { Prisma } from '@/lib/generated/prisma/client'
import type { ListFilters } from './schema'

const WEEK_DAYS = 7

const ON_DESK = Prisma.sql`(status <> 'live' or changed_since_live)`

/** Editors see everything; an author what they began or sign. Nothing of it is in the bin. */
export function visibleTo(actor: Actor): Prisma.Sql[] {
  const visible = [Prisma.sql`binned_at is null`]
  return can(actor, 'article.read') ? visible : [...visible, ownedBy(actor)]
}

/** All but the words, which have a search of their own (`text-search.ts`). */
export function narrowedBy(filters: ListFilters, { actor, now }: { actor: Actor; now: Date }): Prisma.Sql[] {
  const { status, locale, section, author, assignee, due, mine } = filters
  return [
    status && STATUS[status],
    locale && Prisma.sql`locale = ${locale}::"Locale"`,
    section && Prisma.sql`section_id = ${section}::uuid`,
    author && Prisma.sql`article_id in (select article_id from draft_bylines where author_id = ${author}::uuid)`,
    assignee && assignedTo(assignee, actor),
    due && dueIn(due, now),
    mine && ownedBy(actor),
  ].filter((condition): condition is Prisma.Sql => typeof condition === 'object')
}

const STATUS: Record<NonNullable<ListFilters['status']>, Prisma.Sql> = {
  draft: Prisma.sql`status = 'draft' and stage = 'writing' and scheduled_at is null`,
  review: Prisma.sql`stage = 'review' and ${ON_DESK}`,
  approved: Prisma.sql`stage = 'approved' and ${ON_DESK}`,
  scheduled: Prisma.sql`scheduled_at is not null`,
  live: Prisma.sql`status = 'live'`,
  changed: Prisma.sql`status = 'live' and changed_since_live`,
  withdrawn: Prisma.sql`status = 'withdrawn'`,
}

function ownedBy(actor: Actor): Prisma.Sql {
  return actor.kind === 'person' ? Prisma.sql`owner_ids @> array[${actor.id}::uuid]` : Prisma.sql`false`
}

function assignedTo(assignee: string, actor: Actor): Prisma.Sql {
  if (assignee === 'nobody') return Prisma.sql`assignee_id is null`
  const id = assignee === 'me' ? actor.kind === 'person' && actor.id : assignee
  return id ? Prisma.sql`assignee_id = ${id}::uuid` : Prisma.sql`false`
}

/** What has an hour and is not with readers yet. */
function dueIn(due: NonNullable<ListFilters['due']>, now: Date): Prisma.Sql {
  const waiting = Prisma.sql`due_at is not null and ${ON_DESK}`
  switch (due) {
    case 'any':
      return waiting
    case 'overdue':
      return Prisma.sql`${waiting} and due_at < ${now}`
    case 'today':
      return Prisma.sql`${waiting} and due_at < ${endOfDay(now, 1)}`
    case 'week':
      return Prisma.sql`${waiting} and due_at < ${endOfDay(now, WEEK_DAYS)}`
  }
}

/** The midnight of Kyiv after so many days, today being the first. */
function endOfDay(now: Date, days: number): Prisma.Sql {
  return Prisma.sql`(date_trunc('day', ${now}::timestamptz at time zone ${ZONE}) + make_interval(days => ${days})) at time zone ${ZONE}`
}
