// Locks what a decision is about and writes what it changes. Locks are taken in one order everywhere:
// comments by id, the first ones of their threads among them; then stories; then confirmed readers.
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { lastTold } from '../comments/notice'
import type { Before } from './before'
import { appliedEdit, droppedEdit, pastWords } from './edited-words'
import { type Decision, SETTLES } from './schema'
import type { Change, State, Status } from './transition'

const TO_DECIDE = {
  id: true,
  articleId: true,
  identityId: true,
  userId: true,
  status: true,
  version: true,
  text: true,
  pendingText: true,
  screening: true,
  pendingScreening: true,
  heldBecause: true,
  rejectionReason: true,
  rejectionExplanation: true,
  rejectionNote: true,
  decidedAt: true,
  decidedById: true,
  createdAt: true,
  waitingSince: true,
  pickedAt: true,
  openReports: true,
  decidedBy: { select: { name: true } },
  article: { select: { locale: true } },
  appeal: { select: { answeredAt: true } },
  lesson: { select: { isSpam: true } },
  decisions: {
    where: { undoneAt: null },
    orderBy: { version: 'desc' },
    select: { id: true, action: true, fromStatus: true, toStatus: true, told: true, overturnedAt: true },
  },
} satisfies Prisma.CommentSelect

export type CommentToDecide = Prisma.CommentGetPayload<{ select: typeof TO_DECIDE }> & { status: Status }

/** By id, in that order; what is gone, or was deleted by its author, is not among them. */
export async function lockComments(tx: Tx, ids: readonly string[]): Promise<Map<string, CommentToDecide>> {
  // Weaker than «for update»: whoever only answers a comment does not wait for a decision about it.
  await tx.$queryRaw`
    select 1 from comments where id in (
      select unnest(array[id, root_id]) from comments where id = any(${ids}::uuid[])) order by id for no key update`
  const rows = await tx.comment.findMany({
    where: { id: { in: [...ids] }, status: { not: 'deleted' } },
    orderBy: { id: 'asc' },
    select: TO_DECIDE,
  })
  const articles = [...new Set(rows.map(({ articleId }) => articleId))]
  await tx.$queryRaw`select 1 from live_articles where article_id = any(${articles}::uuid[]) order by article_id for no key update`
  return new Map(rows.map((row) => [row.id, row as CommentToDecide]))
}

export function stateOf({ status, pendingText, appeal, openReports, pickedAt, decisions }: CommentToDecide): State {
  return {
    status,
    told: lastTold(status, decisions),
    hasEdit: pendingText !== null,
    hasOpenAppeal: appeal !== null && appeal.answeredAt === null,
    hasOpenReports: openReports > 0,
    isPicked: pickedAt !== null,
  }
}

/** Did readers see it before? Then whoever waited for an answer was told of this one. What was undone was never said. */
export function hasStood({ decisions }: CommentToDecide): boolean {
  return decisions.some(({ fromStatus, toStatus }) => fromStatus === 'approved' || toStatus === 'approved')
}

type Deciding = { comment: CommentToDecide; decision: Decision; to: Change; byId: string | null; batchId: string; now: Date }

export async function writeDecision(tx: Tx, { comment, decision, to, byId, batchId, now }: Deciding): Promise<void> {
  const { id: commentId, version } = comment
  const { reason, explanation } = decision
  const isRejected = to.status === 'rejected'
  const reports = await answerReports(tx, { commentId, isUpheld: to.reportsUpheld, now })
  if (to.appealUpheld !== null) {
    await tx.commentAppeal.update({ where: { commentId }, data: { answeredAt: now, isUpheld: to.appealUpheld } })
  }
  if (to.edit) await keepPastText(tx, { comment, edit: to.edit, now })
  const overturned = overturnedBy(to, decision, comment)
  if (overturned) await tx.commentDecision.update({ where: { id: overturned }, data: { overturnedAt: now } })
  await tx.comment.update({
    where: { id: commentId },
    data: {
      status: to.status,
      version: version + 1,
      pickedAt: to.isPicked ? (comment.pickedAt ?? now) : null,
      ...(to.edit === 'applied' ? appliedEdit(comment) : {}),
      ...(to.edit === 'dropped' ? droppedEdit(comment) : {}),
      ...(to.reportsUpheld === null ? {} : { openReports: 0, reportedSince: null }),
      ...(SETTLES.has(decision.action) ? { waitingSince: null, ...signedBy(decision, { isRejected, byId, now }) } : {}),
      ...(decision.action === 'restore' ? { waitingSince: now, ...signedBy(decision, { isRejected, byId, now }) } : {}),
    },
  })
  await tx.commentDecision.create({
    data: {
      batchId,
      commentId,
      version,
      action: decision.action,
      fromStatus: comment.status,
      toStatus: to.status,
      ...(isRejected || to.notice === 'editRejected' ? { reason, explanation } : {}),
      note: decision.note,
      heldBecause: comment.heldBecause,
      waitedSince: comment.waitingSince,
      isFirst: SETTLES.has(decision.action) && !comment.decisions.some(({ action }) => SETTLES.has(action)),
      byId,
      at: now,
      told: to.told,
      before: beforeOf(comment, { to, reports, overturned }),
    },
  })
}

function signedBy(decision: Decision, { isRejected, byId, now }: { isRejected: boolean; byId: string | null; now: Date }) {
  const { reason, explanation, note } = isRejected ? decision : NO_REASON
  return { rejectionReason: reason, rejectionExplanation: explanation, rejectionNote: note, decidedAt: now, decidedById: byId }
}

const NO_REASON = { reason: null, explanation: '', note: '' } as const

async function answerReports(tx: Tx, answer: { commentId: string; isUpheld: boolean | null; now: Date }): Promise<string[]> {
  const { commentId, isUpheld, now } = answer
  if (isUpheld === null) return []
  const open = await tx.commentReport.findMany({ where: { commentId, answeredAt: null }, select: { id: true } })
  const ids = open.map(({ id }) => id)
  await tx.commentReport.updateMany({ where: { id: { in: ids } }, data: { answeredAt: now, isUpheld } })
  return ids
}

/** What stops being said is kept under the version in which it was: the old words, or the edit nobody will see. */
async function keepPastText(tx: Tx, { comment, edit, now }: { comment: CommentToDecide; edit: 'applied' | 'dropped'; now: Date }) {
  const past = pastWords(comment, edit)
  const { id: commentId, version } = comment
  await tx.commentRevision.upsert({
    where: { commentId_version: { commentId, version } },
    create: { commentId, version, ...past, at: now },
    update: past,
  })
}

/** The last word about showing it, when this one says the opposite. */
function overturnedBy(to: Change, { action }: Decision, { decisions }: CommentToDecide): string | null {
  if (!SETTLES.has(action)) return null
  const last = decisions.find((decision) => SETTLES.has(decision.action))
  if (!last || last.overturnedAt || (last.toStatus === 'approved') === (to.status === 'approved')) return null
  return last.id
}

type Changed = { to: Change; reports: string[]; overturned: string | null }

function beforeOf(comment: CommentToDecide, { to, reports, overturned }: Changed): Before {
  return {
    status: comment.status,
    reason: comment.rejectionReason,
    explanation: comment.rejectionExplanation,
    note: comment.rejectionNote,
    decidedAt: comment.decidedAt?.toISOString() ?? null,
    decidedById: comment.decidedById,
    waitingSince: comment.waitingSince?.toISOString() ?? null,
    pickedAt: comment.pickedAt?.toISOString() ?? null,
    edit: to.edit,
    reports,
    isAppealAnswered: to.appealUpheld !== null,
    lesson: to.lesson === undefined ? undefined : (comment.lesson?.isSpam ?? null),
    overturned,
  }
}
