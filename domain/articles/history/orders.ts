// What was decided about a story beside its words: its stages, its editor and hours, its embargo and planned minutes. Read from the
// records of the orders themselves, so that nothing about a story's times is known to the administrators' log alone.
import { z } from 'zod'
import { instantOf } from '@/domain/schedule/wall-time'
import { db } from '@/lib/db'
import type { HistoryOrder } from './shown'

/** Publishing, withdrawing and what the house carries out are versions of their own, and stand there as those. */
const TOLD = [
  ...(['article.submit', 'article.approve', 'article.return', 'article.assign', 'article.embargo'] as const),
  ...(['article.bin', 'article.unbin', 'article.restore', 'article.discard'] as const),
  ...(['schedule.make', 'schedule.move', 'schedule.cancel', 'schedule.retry', 'schedule.fail'] as const),
]
const MOST_ORDERS = 200

const Wall = z.string().transform((wallTime) => instantOf(wallTime, false))
const Moment = z.iso.datetime().transform((time) => new Date(time))
/** As they were recorded; what a record does not say is not said. */
const Details = z.object({
  note: z.string().catch(''),
  assigneeId: z.string().nullable().catch(null),
  dueAt: Moment.nullable().catch(null),
  until: Moment.nullable().catch(null),
  kind: z.enum(['publish', 'update', 'withdraw']).nullable().catch(null),
  wallTime: Wall.nullable().catch(null),
  from: Wall.nullable().catch(null),
  calledOff: Moment.nullable().catch(null),
  isTriedAgain: z.boolean().catch(false),
})

type Stretch = { since: Date | null; before: Date | null }

/** The newest first, of a stretch of time; a limit that is null is none. Whoever calls it has asked whether the actor may read. */
export async function listOrders(articleId: string, { since, before }: Stretch): Promise<HistoryOrder[]> {
  const rows = await db().auditRecord.findMany({
    where: {
      subjectType: 'article',
      subjectId: articleId,
      command: { in: TOLD },
      at: { ...(since ? { gte: since } : {}), ...(before ? { lt: before } : {}) },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST_ORDERS,
  })
  const records = rows.map((row) => ({ ...row, details: Details.parse(row.details) }))
  const editors = await namesOfEditors(records.flatMap(({ details }) => details.assigneeId ?? []))
  return records.flatMap(({ id, at, command, actorId, actorName, details }): HistoryOrder[] => {
    // The house tries again by itself; only that it gave up is news.
    if (details.isTriedAgain) return []
    const { note, kind, from } = details
    const editor = editors.get(details.assigneeId ?? '') ?? null
    const { dueAt, until, calledOff } = details
    const when = { 'article.assign': dueAt, 'article.embargo': until, 'article.discard': calledOff }[command] ?? details.wallTime
    return [{ id, at, by: actorId ? actorName : null, order: nameOf(command, details), note, kind, from, when, editor }]
  })
}

function nameOf(command: string, { note, until }: z.infer<typeof Details>): HistoryOrder['order'] {
  if (command === 'article.return' && note) return 'returnSaying'
  if (command === 'article.embargo' && !until) return 'embargoLifted'
  return command.slice(command.indexOf('.') + 1) as HistoryOrder['order']
}

async function namesOfEditors(ids: string[]): Promise<Map<string, string>> {
  const rows = ids.length > 0 ? await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }) : []
  return new Map(rows.map(({ id, name }) => [id, name]))
}
