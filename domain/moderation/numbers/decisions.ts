// Decisions of moderators one by one, for programs and tables: the newest first, a page at a time, with nothing a reader wrote.
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '../../actor'
import { type Place, parseCursor, printCursor } from '../../comments/cursor'
import { can } from '../../permissions'

const MOST_A_PAGE = 100

export const DecisionsAsked = z.strictObject({
  /** About this comment. */
  commentId: z.uuid().optional(),
  /** Of this colleague. */
  by: z.uuid().optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_A_PAGE).default(50),
})

const DECISION = {
  id: true,
  at: true,
  by: { select: { id: true, name: true } },
  action: true,
  fromStatus: true,
  toStatus: true,
  reason: true,
  explanation: true,
  note: true,
  heldBecause: true,
  waitedSince: true,
  undoneAt: true,
  overturnedAt: true,
  batchId: true,
  commentId: true,
  version: true,
  comment: { select: { articleId: true } },
} satisfies Prisma.CommentDecisionSelect

type Row = Prisma.CommentDecisionGetPayload<{ select: typeof DECISION }>
export type Listed = Omit<Row, 'comment'> & { articleId: string }
export type DecisionList = { decisions: Listed[]; next: string | null }

/** Null for who may not moderate. */
export async function listDecisions(actor: Actor, asked: z.output<typeof DecisionsAsked>): Promise<DecisionList | null> {
  if (!can(actor, 'talk.export')) return null
  const { commentId, by: byId, cursor, limit } = asked
  const rows = await readDecisions({ commentId, byId }, { after: parseCursor(cursor), most: limit + 1 })
  const decisions = rows.slice(0, limit)
  const last = decisions.at(-1)
  return { decisions, next: rows.length > limit && last ? printCursor({ createdAt: last.at, id: last.id }) : null }
}

export async function readDecisions(
  which: Prisma.CommentDecisionWhereInput,
  { after, most }: { after: Place | null; most: number },
): Promise<Listed[]> {
  const rows = await db().commentDecision.findMany({
    where: { AND: [which, before(after)] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: most,
    select: DECISION,
  })
  return rows.map(({ comment: { articleId }, ...decision }) => ({ ...decision, articleId }))
}

function before(place: Place | null): Prisma.CommentDecisionWhereInput {
  if (!place) return {}
  const { createdAt: at, id } = place
  return { at: { lte: at }, OR: [{ at: { lt: at } }, { id: { lt: id } }] }
}
