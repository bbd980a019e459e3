// Decides about locked comments, each by itself: what was changed meanwhile is told, and the others are decided all the same.
import type { Tx } from '@/lib/db'
import type { Actor } from '../actor'
import { placesShowingComments } from '../comments/keeping'
import { learn } from '../comments/spam/lessons'
import { tellOfReply } from '../comments/subscriptions/telling'
import { causeOf, tellAuthor } from '../comments/telling'
import { type Touch, touch } from '../touch'
import { type CurrentState, type Decided, type DecidedItem, listCurrentStates } from './answer'
import { type CommentToDecide, hasStood, lockComments, stateOf, writeDecision } from './deciding'
import { recountReaders } from './readers'
import type { Decision } from './schema'
import { UNDO_MS } from './terms'
import { type Change, change } from './transition'

type Deciding = {
  actor: Actor
  decisions: readonly Decision[]
  now: Date
  /** Of an order that does more than decide, and is undone as one. */
  batchId?: string
}

/** For orders: whoever calls it has asked whether the actor may, and notes what was applied in the audit log. */
export async function decideAll(tx: Tx, { actor, decisions, now, batchId }: Deciding): Promise<Decided & { touches: Touch[] }> {
  const byId = actor.kind === 'person' ? actor.id : null
  const comments = await lockComments(
    tx,
    decisions.map(({ commentId }) => commentId),
  )
  const judged = decisions.map((decision) => judge(comments.get(decision.commentId), { decision, byId }))
  const applied = judged.filter((one): one is Applied => 'to' in one)
  const overtaken = judged.flatMap((one) => ('overtaken' in one ? [one.overtaken] : []))
  const current = overtaken.length > 0 ? await listCurrentStates(tx, overtaken) : new Map<string, CurrentState>()
  const results = judged.map((one) => resultOf(one, current))
  if (applied.length === 0) return { batchId: null, undoUntil: null, results, touches: [] }

  const batch = batchId ?? (await tx.decisionBatch.create({ data: { byId, at: now }, select: { id: true } })).id
  for (const { comment, decision, to } of applied) {
    await writeDecision(tx, { comment, decision, to, byId, batchId: batch, now })
    const { reason, explanation } = decision
    if (to.notice) await tellAuthor(tx, { commentId: comment.id, notice: to.notice, reason, explanation, batchId: batch, now })
    const beginsToStand = to.status === 'approved' && comment.status !== 'approved' && !hasStood(comment)
    if (beginsToStand) await tellOfReply(tx, { commentId: comment.id, cause: causeOf(batch), now })
  }
  await recountReaders(
    tx,
    applied.map(({ comment }) => comment.identityId),
  )
  const lessons = applied.flatMap(({ comment, to }) => (to.lesson === undefined ? [] : [{ commentId: comment.id, isSpam: to.lesson }]))
  if (lessons.length > 0) await learn(tx, lessons)
  const touches = applied.flatMap(touchesOf)
  return { batchId: batch, undoUntil: new Date(now.getTime() + UNDO_MS).toISOString(), results, touches }
}

type Applied = { comment: CommentToDecide; decision: Decision; to: Change }
/** Somebody was faster, or there is nothing for the decision to change. */
type Overtaken = { overtaken: CommentToDecide }
type Judged = Applied | Overtaken | Exclude<DecidedItem, { outcome: 'applied' | 'conflict' }>

function judge(comment: CommentToDecide | undefined, asked: { decision: Decision; byId: string | null }): Judged {
  const { decision, byId } = asked
  const { commentId, version, expectedStatus, action } = decision
  if (!comment) return { commentId, outcome: 'not_found' }
  const isCurrent = comment.version === version && comment.status === expectedStatus
  const to = isCurrent ? change(stateOf(comment), action) : null
  if (!to) return { overtaken: comment }
  if (action === 'pick' && byId !== null && comment.userId === byId) return { commentId, outcome: 'forbidden' }
  return { comment, decision, to }
}

function resultOf(judged: Judged, current: ReadonlyMap<string, CurrentState>): DecidedItem {
  if ('outcome' in judged) return judged
  if ('to' in judged) {
    const { comment, to } = judged
    return { commentId: comment.id, outcome: 'applied', status: to.status, version: comment.version + 1 }
  }
  const { id: commentId } = judged.overtaken
  const state = current.get(commentId)
  return state ? { commentId, outcome: 'conflict', current: state } : { commentId, outcome: 'not_found' }
}

function touchesOf({ comment, to }: Applied): Touch[] {
  const was = comment.status === 'approved'
  const is = to.status === 'approved'
  const isSeen = was !== is || (is && (to.edit === 'applied' || to.isPicked !== (comment.pickedAt !== null)))
  const takenDown = was && !is ? [touch.gone(comment.articleId)] : []
  return [...(isSeen ? placesShowingComments(comment.articleId, comment.article.locale) : []), ...takenDown, touch.queued(comment.id)]
}
