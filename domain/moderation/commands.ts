// Orders of a moderator. One function decides about a comment, whatever the decision; undoing is deciding again.

import { command, done } from '../command'
import { placesShowingComments } from '../comments/keeping'
import { type CommentStatus, DecideComment, type Decision } from '../comments/schema'
import { refused } from '../outcome'
import { touch } from '../touch'
import { currentDecision, type DecidedComment, findCommentToDecide } from './deciding'

const STATUS_AFTER: Record<Decision, CommentStatus> = { approve: 'approved', reject: 'rejected', spam: 'spam', restore: 'pending' }

/** Binds to the version the moderator saw: of two decisions on one version the second is told what the first was. */
export const decideComment = command('comment.decide', {
  input: DecideComment,
  subject: ({ commentId }, tx) => findCommentToDecide(tx, commentId),
  async run({ actor, input, subject: comment, tx, now }) {
    if (comment.version !== input.version) return refused('alreadyDecided', currentDecision(comment))
    const status = STATUS_AFTER[input.decision]
    const isRejected = status === 'rejected'
    const version = comment.version + 1
    await tx.comment.update({
      where: { id: comment.id },
      data: {
        status,
        version,
        rejectionReason: isRejected ? input.reason : null,
        rejectionNote: isRejected ? input.note : '',
        decidedAt: now,
        decidedById: actor.kind === 'person' ? actor.id : null,
      },
    })
    const value: DecidedComment = {
      commentId: comment.id,
      version,
      status,
      before: { status: comment.status, reason: comment.rejectionReason, note: comment.rejectionNote },
    }
    const moved = Number(status === 'approved') - Number(comment.status === 'approved')
    if (moved === 0) return done(value)
    const takenDown = moved < 0 ? [touch.gone(comment.articleId)] : []
    return done(value, ...placesShowingComments(comment.articleId, comment.article.locale), ...takenDown)
  },
  record: ({ input, subject, value }) => ({
    type: 'comment',
    id: subject.id,
    details: {
      decision: input.decision,
      version: value.version,
      from: subject.status,
      ...(value.status === 'rejected' ? { reason: input.reason, note: input.note } : {}),
    },
  }),
})
