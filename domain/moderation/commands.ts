// Orders of a moderator. One function decides about comments, one or a hundred; another takes what it did back.
import { command, done } from '../command'
import { placesShowingComments } from '../comments/keeping'
import { refused } from '../outcome'
import { type Touch, touch } from '../touch'
import { type Decided, listCurrentStates } from './answer'
import { decideAll } from './decide-all'
import { DecideComments, UndoBatch } from './schema'
import { UNDO_MS } from './terms'
import { changedSince, findOwnBatch, isBannedAnew, undoDecisions } from './undoing'

/**
 * Each decision binds to the version and the status the moderator saw: of two on one version the second is told what the first was.
 * What cannot be decided keeps nothing from the others. All of it is undone together.
 */
export const decideComments = command('comment.decide', {
  input: DecideComments,
  subject: async () => ({}),
  async run({ actor, input: { decisions }, tx, now }) {
    const { touches, ...decided } = await decideAll(tx, { actor, decisions, now })
    return done<Decided>(decided, ...touches)
  },
  record: ({ input: { decisions }, value: { results, batchId } }) =>
    results.flatMap((result, place) => {
      const decision = decisions[place]
      if (result.outcome !== 'applied' || !decision) return []
      const { action, reason, explanation, note, expectedStatus: from } = decision
      const why = { ...(reason ? { reason } : {}), ...(explanation ? { explanation } : {}) }
      const details = { decision: action, from, version: result.version, batch: batchId, ...why, ...(note ? { note } : {}) }
      return [{ type: 'comment', id: result.commentId, details }]
    }),
})

/** Within ten seconds, by whoever decided, while nobody has changed any of it since. Bans of the same batch are lifted with it, and what it lifted stands again. */
export const undoBatch = command('comment.undo', {
  input: UndoBatch,
  subject: ({ batchId }, tx, actor) => findOwnBatch(tx, batchId, actor),
  async run({ actor, subject: batch, tx, now }) {
    if (batch.undoneAt) return refused('undoneBefore')
    if (now.getTime() > batch.at.getTime() + UNDO_MS) return refused('undoExpired')
    const changed = changedSince(batch)
    if (changed) {
      const { comment } = changed
      const current = comment && (await listCurrentStates(tx, [comment])).get(comment.id)
      return refused('changedSince', { current: current ?? null })
    }
    if (await isBannedAnew(tx, batch, now)) return refused('alreadyBanned')
    await undoDecisions(tx, { batch, byId: actor.kind === 'person' ? actor.id : '', now })
    const undone = batch.decisions.map(({ commentId, version, fromStatus }) => ({ commentId, status: fromStatus, version: version + 2 }))
    return done({ undone }, ...touchesOf(batch))
  },
  record: ({ subject: batch, value: { undone } }) => [
    ...undone.map(({ commentId, ...details }) => ({ type: 'comment', id: commentId, details: { batch: batch.id, ...details } })),
    ...[...batch.bans, ...batch.lifted].map(({ id }) => ({ type: 'ban', id, details: { batch: batch.id } })),
  ],
})

function touchesOf({ decisions, comments }: NonNullable<Awaited<ReturnType<typeof findOwnBatch>>>): Touch[] {
  return decisions.flatMap(({ commentId, fromStatus, toStatus }) => {
    const comment = comments.get(commentId)
    if (!comment) return []
    const { articleId, article } = comment
    const isShown = fromStatus === 'approved' || toStatus === 'approved'
    const takenDown = toStatus === 'approved' && fromStatus !== 'approved' ? [touch.gone(articleId)] : []
    return [...(isShown ? placesShowingComments(articleId, article.locale) : []), ...takenDown, touch.queued(commentId)]
  })
}
