// Orders by which moderators stay out of each other's way: taking a comment, letting it go, a note for whoever comes next.
import type { Tx } from '@/lib/db'
import { command, done } from '../../command'
import { refused } from '../../outcome'
import { touch } from '../../touch'
import { CLAIM_MS, ClaimComment, NoteOnComment } from '../schema'

/** For two minutes, and again while it lasts. It is a courtesy and not a lock: a decision is bound to what was seen, not to who came first. */
export const claimComment = command('comment.claim', {
  input: ClaimComment,
  subject: ({ commentId }, tx) => findStanding(tx, commentId),
  async run({ actor, input: { commentId }, tx, now }) {
    if (actor.kind !== 'person') return refused('claimed', { params: { who: '' } })
    const until = new Date(now.getTime() + CLAIM_MS)
    const taken = await tx.$executeRaw`
      insert into comment_claims (comment_id, by_id, until) values (${commentId}::uuid, ${actor.id}::uuid, ${until})
      on conflict (comment_id) do update set by_id = excluded.by_id, until = excluded.until
       where comment_claims.by_id = excluded.by_id or comment_claims.until < ${now}`
    if (taken === 0) return heldBy(await tx.commentClaim.findUniqueOrThrow({ where: { commentId }, select: HELD }))
    return done({ until: until.toISOString() }, touch.queued(commentId))
  },
  record: ({ input }) => ({ type: 'comment', id: input.commentId }),
})

const HELD = { until: true, by: { select: { name: true } } } as const

function heldBy({ by: { name: who }, until }: { by: { name: string }; until: Date }) {
  return refused('claimed', { params: { who }, current: { who, until: until.toISOString() } })
}

/** One's own; there is nothing to refuse when it has ended by itself. What somebody else holds stays theirs. */
export const releaseComment = command('comment.release', {
  input: ClaimComment,
  subject: ({ commentId }, tx) => findStanding(tx, commentId),
  async run({ actor, input: { commentId }, tx, now }) {
    const byId = actor.kind === 'person' ? actor.id : ''
    const { count } = await tx.commentClaim.deleteMany({ where: { commentId, byId } })
    const other = count > 0 ? null : await tx.commentClaim.findFirst({ where: { commentId, until: { gt: now } }, select: HELD })
    if (other) return heldBy(other)
    return done({ released: count > 0 }, ...(count > 0 ? [touch.queued(commentId)] : []))
  },
  record: ({ input, value }) => (value.released ? { type: 'comment', id: input.commentId } : []),
})

export const noteOnComment = command('comment.note', {
  input: NoteOnComment,
  subject: ({ commentId }, tx) => findStanding(tx, commentId),
  async run({ actor, input: { commentId, text }, tx, now }) {
    const byId = actor.kind === 'person' ? actor.id : null
    const note = await tx.commentNote.create({ data: { commentId, text, byId, at: now }, select: { id: true } })
    return done(note, touch.queued(commentId))
  },
  record: ({ input: { commentId, text } }) => ({ type: 'comment', id: commentId, details: { text } }),
})

async function findStanding(tx: Tx, commentId: string) {
  return await tx.comment.findUnique({ where: { id: commentId, status: { not: 'deleted' } }, select: { id: true } })
}
