// An order with a minute as it lies in the database, locked together with the article it is about.
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { type DeskArticle, lockDeskArticle } from '../articles/desk-article'
import type { ScheduleKind } from './schema'

const SCHEDULE = {
  id: true,
  articleId: true,
  kind: true,
  status: true,
  wallTime: true,
  isSecond: true,
  at: true,
  change: true,
  words: true,
  attempts: true,
  revision: { select: { version: true, content: true } },
  orderedBy: { select: { id: true, name: true, role: true, locale: true } },
} as const satisfies Prisma.ScheduleSelect

export type ScheduleRow = Prisma.ScheduleGetPayload<{ select: typeof SCHEDULE }>
/** Its article's owners are its own. */
export type LockedSchedule = { schedule: ScheduleRow; article: DeskArticle; ownerIds: string[] }

/** Whoever changes an order holds its article first, so two never wait for each other. */
export async function lockSchedule(tx: Tx, scheduleId: string): Promise<LockedSchedule | null> {
  const named = await tx.schedule.findUnique({ where: { id: scheduleId }, select: { articleId: true } })
  const article = named && (await lockDeskArticle(tx, named.articleId))
  if (!article) return null
  const schedule = await tx.schedule.findUniqueOrThrow({ where: { id: scheduleId }, select: SCHEDULE })
  return { schedule, article, ownerIds: article.ownerIds }
}

/** Wherever its story lies: who has read of it before the story was binned may still say so. */
export async function lockTold(tx: Tx, scheduleId: string): Promise<Pick<ScheduleRow, 'id' | 'articleId' | 'status'> | null> {
  await tx.$queryRaw`
    select 1 from article_drafts where article_id = (select article_id from schedules where id = ${scheduleId}::uuid) for update`
  return await tx.schedule.findUnique({ where: { id: scheduleId }, select: { id: true, articleId: true, status: true } })
}

/** Null when another worker has it in hand, when somebody is writing in the article just now, or when it is no longer waiting. */
export async function takeSchedule(tx: Tx, scheduleId: string): Promise<LockedSchedule | null> {
  const free = await tx.$queryRaw<{ id: string }[]>`
    select schedules.id from schedules join article_drafts using (article_id)
      where schedules.id = ${scheduleId}::uuid and schedules.status = 'pending'
      for update skip locked`
  return free.length > 0 ? await lockSchedule(tx, scheduleId) : null
}

type CallingOff = { articleId: string; kinds: ScheduleKind[]; now: Date }

/** What an order by hand makes needless is called off. The article must be locked. @returns the minutes that now will not come. */
export async function callOff(tx: Tx, { articleId, kinds, now }: CallingOff): Promise<Date[]> {
  const where = { articleId, kind: { in: kinds } }
  const data = { status: 'cancelled', endedAt: now } as const
  const waiting = await tx.schedule.updateManyAndReturn({ where: { ...where, status: 'pending' }, data, select: { at: true } })
  await tx.schedule.updateMany({ where: { ...where, status: 'failed', acknowledgedAt: null }, data: { acknowledgedAt: now } })
  return waiting.map(({ at }) => at)
}
