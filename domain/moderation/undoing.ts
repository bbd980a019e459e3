// Takes a batch of decisions back: everything as it was, as if nobody had pressed the key. Letters about it were still waiting.
import type { Tx } from '@/lib/db'
import type { Actor } from '../actor'
import { learn } from '../comments/spam/lessons'
import { causeOf } from '../comments/telling'
import { isBannedAlready } from './bans/standing'
import { Before } from './before'
import { type CommentToDecide, lockComments } from './deciding'
import { wordsBefore } from './edited-words'
import { recountReaders } from './readers'

const TO_UNDO = {
  id: true,
  at: true,
  undoneAt: true,
  bans: { where: { liftedAt: null }, select: { id: true } },
  lifted: { select: { id: true, kind: true, value: true } },
  decisions: { select: { id: true, commentId: true, version: true, fromStatus: true, toStatus: true, before: true } },
} as const

/** Null for another's: who decided takes back. The row is locked first, so that it is taken back once. */
export async function findOwnBatch(tx: Tx, batchId: string, actor: Actor) {
  if (actor.kind !== 'person') return null
  await tx.$queryRaw`select 1 from decision_batches where id = ${batchId}::uuid for update`
  const batch = await tx.decisionBatch.findUnique({ where: { id: batchId, byId: actor.id }, select: TO_UNDO })
  if (!batch) return null
  const comments = await lockComments(
    tx,
    batch.decisions.map(({ commentId }) => commentId),
  )
  return { ...batch, comments }
}

type Batch = NonNullable<Awaited<ReturnType<typeof findOwnBatch>>>
type Decision = Omit<Batch['decisions'][number], 'before'> & { before: Before }

/** The first comment that is no longer as the batch left it: null stands for one its author deleted. */
export function changedSince({ decisions, comments }: Batch): { comment: CommentToDecide | null } | null {
  for (const { commentId, version, toStatus } of decisions) {
    const comment = comments.get(commentId)
    if (comment?.version !== version + 1 || comment.status !== toStatus) return { comment: comment ?? null }
  }
  return null
}

/** Of what the batch lifted, something was banned anew since: one ban of it is enough. */
export async function isBannedAnew(tx: Tx, { lifted }: Batch, now: Date): Promise<boolean> {
  for (const ban of lifted) if (await isBannedAlready(tx, ban, now)) return true
  return false
}

export async function undoDecisions(tx: Tx, { batch, byId, now }: { batch: Batch; byId: string; now: Date }): Promise<void> {
  const decided = batch.decisions.map(({ before, ...decision }) => ({ ...decision, before: Before.parse(before) }))
  for (const decision of decided) {
    const comment = batch.comments.get(decision.commentId)
    if (comment) await undoOne(tx, { decision, comment })
  }
  const lessons = decided.flatMap(({ commentId, before: { lesson } }) => (lesson === undefined ? [] : [{ commentId, isSpam: lesson }]))
  if (lessons.length > 0) await learn(tx, lessons)
  await recountReaders(
    tx,
    [...batch.comments.values()].map(({ identityId }) => identityId),
  )
  await tx.commentDecision.updateMany({ where: { batchId: batch.id }, data: { undoneAt: now } })
  await tx.commentBan.updateMany({ where: { batchId: batch.id, liftedAt: null }, data: { liftedAt: now, liftedById: byId } })
  await tx.commentBan.updateMany({ where: { liftBatchId: batch.id }, data: { liftedAt: null, liftedById: null, liftBatchId: null } })
  await tx.letter.deleteMany({ where: { cause: causeOf(batch.id), status: 'waiting' } })
  await tx.decisionBatch.update({ where: { id: batch.id }, data: { undoneAt: now, undoneById: byId } })
}

async function undoOne(tx: Tx, { decision, comment }: { decision: Decision; comment: CommentToDecide }): Promise<void> {
  const { commentId, version, before } = decision
  const words = before.edit ? await bringBack(tx, { comment, version, edit: before.edit }) : {}
  const reports = before.reports.length > 0 ? await reopenReports(tx, { commentId, ids: before.reports }) : {}
  if (before.isAppealAnswered) await tx.commentAppeal.update({ where: { commentId }, data: { answeredAt: null, isUpheld: null } })
  if (before.overturned) await tx.commentDecision.update({ where: { id: before.overturned }, data: { overturnedAt: null } })
  const { status, reason, explanation, note, decidedAt, decidedById, waitingSince, pickedAt } = before
  await tx.comment.update({
    where: { id: commentId },
    data: {
      status,
      version: version + 2,
      rejectionReason: reason,
      rejectionExplanation: explanation,
      rejectionNote: note,
      decidedAt,
      decidedById,
      waitingSince,
      pickedAt,
      ...words,
      ...reports,
    },
  })
  // Whoever leaves the queue waits no more, says the database; an appeal waits all the same.
  if (comment.status === 'pending') await tx.comment.update({ where: { id: commentId }, data: { waitingSince } })
}

async function bringBack(tx: Tx, about: { comment: CommentToDecide; version: number; edit: 'applied' | 'dropped' }) {
  const { comment, version, edit } = about
  const where = { commentId_version: { commentId: comment.id, version } }
  const past = await tx.commentRevision.findUnique({ where, select: { text: true, screening: true } })
  // Erased by its author meanwhile: there are no words to bring back.
  if (!past) return {}
  await tx.commentRevision.delete({ where })
  return wordsBefore(comment, past, edit)
}

async function reopenReports(tx: Tx, { commentId, ids }: { commentId: string; ids: string[] }) {
  await tx.commentReport.updateMany({ where: { id: { in: ids } }, data: { answeredAt: null, isUpheld: null } })
  const open = await tx.commentReport.aggregate({ where: { commentId, answeredAt: null }, _count: true, _min: { at: true } })
  return { openReports: open._count, reportedSince: open._min.at }
}
