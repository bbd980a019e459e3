// What the newsroom sees of orders with a minute: those of one story, and those that went wrong anywhere.
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '../actor'
import { draftContent, findDeskArticle } from '../articles/desk-article'
import { isAsReadersSeeIt } from '../articles/draft-content'
import { can } from '../permissions'
import { mayLoosen } from './embargo'
import { LATE_MS, type Plans, type Trouble } from './plan'
import { ScheduleFailure, type ScheduleKind } from './schema'

/** A late run is told about this long, then only the audit record knows it. */
const TOLD_FOR_MS = 3 * 24 * 60 * 60_000
const MOST_TOLD = 5

/** Null when the story is not this colleague's to read. */
export async function findPlans(actor: Actor, articleId: string): Promise<Plans | null> {
  if (!z.uuid().safeParse(articleId).success) return null
  const article = await findDeskArticle(db(), articleId)
  if (!article || !can(actor, 'article.read', article)) return null
  const rows = await db().schedule.findMany({
    where: { articleId, OR: [{ status: 'pending' }, { status: 'failed', acknowledgedAt: null }] },
    orderBy: { at: 'asc' },
    select: {
      ...{ id: true, kind: true, status: true, at: true, wallTime: true, isSecond: true, change: true, words: true },
      orderedBy: { select: { name: true } },
      revision: { select: { content: true } },
    },
  })
  const draft = draftContent(article)
  const isAsLive = isAsReadersSeeIt(article, draft)
  const plans = rows.map(({ orderedBy, revision, status, ...row }) => ({
    ...row,
    status: status === 'failed' ? ('failed' as const) : ('pending' as const),
    by: orderedBy?.name ?? null,
    differs: revision && !isDeepStrictEqual(revision.content, draft) ? (isAsLive ? ('asLive' as const) : ('newer' as const)) : null,
  }))
  const may = {
    schedule: can(actor, 'schedule.make', article),
    embargo: can(actor, 'article.embargo', article),
    loosen: mayLoosen(actor, article),
  }
  return { plans, embargoUntil: article.embargoUntil, may }
}

type Row = {
  id: string
  status: string
  kind: ScheduleKind
  at: Date
  ended_at: Date | null
  article_id: string
  headline: string
  failure: unknown
}

/** For those who can do something about it: what failed, what no worker has come for, what was late. The newest first. */
export async function listTroubles(actor: Actor, now: Date): Promise<Trouble[]> {
  if (!can(actor, 'schedule.retry')) return []
  const [late, told] = [new Date(now.getTime() - LATE_MS), new Date(now.getTime() - TOLD_FOR_MS)]
  const tooLong = Prisma.sql`make_interval(secs => ${LATE_MS / 1_000})`
  const rows = await db().$queryRaw<Row[]>`
    select schedules.id, schedules.status::text, kind::text, at, ended_at, article_id, headline, failure
      from schedules join article_drafts using (article_id)
      where acknowledged_at is null and binned_at is null and (
        schedules.status = 'failed'
        or (schedules.status = 'pending' and at < ${late})
        or (schedules.status = 'done' and at > ${told} and ended_at > at + ${tooLong}))
      order by at desc limit ${MOST_TOLD}`
  return rows.map(({ status, ended_at: endedAt, article_id: articleId, failure, ...row }) => ({
    ...row,
    articleId,
    what: status === 'failed' ? 'failed' : status === 'pending' ? 'missed' : 'late',
    lateByMinutes: Math.round(((endedAt ?? now).getTime() - row.at.getTime()) / 60_000),
    failure: status === 'failed' ? (ScheduleFailure.safeParse(failure).data ?? null) : null,
  }))
}
