// Orders about bans: making one, with everything of theirs that waits rejected if wished, and lifting it. Undone as decisions are.
import type { Tx } from '@/lib/db'
import { typesetByLetters } from '../../articles/typography/typeset'
import { command, done } from '../../command'
import { invalid, refused } from '../../outcome'
import { type BanKind, banValue } from './ban-value'
import { rejectWaiting } from './rejecting'
import { LiftBan, MakeBan } from './schema'
import { isBannedAlready } from './standing'
import { banEnds } from './terms'

/** The record says no address: the ban itself does, and it ends. */
export const makeBan = command('ban.make', {
  input: MakeBan,
  subject: async ({ commentId }, tx): Promise<{ sender?: Sender } | null> => (commentId ? await findSenderOf(tx, commentId) : {}),
  async run({ actor, input, subject, tx, now }) {
    const { kind, lasts, note } = input
    const reason = typesetByLetters(input.reason)
    const value = subject.sender ? valueFrom(kind, subject.sender) : input.value
    if (!value) return invalid({ field: 'kind', code: 'notAllowed' })
    if (await isBannedAlready(tx, { kind, value }, now)) return refused('alreadyBanned')
    const byId = actor.kind === 'person' ? actor.id : null
    const batch = await tx.decisionBatch.create({ data: { byId, at: now }, select: { id: true } })
    const expiresAt = banEnds(lasts, now)
    const ban = await tx.commentBan.create({
      data: { kind, value, reason, note, batchId: batch.id, byId, at: now, expiresAt },
      select: { id: true },
    })
    const { rejected, touches } = input.rejecting
      ? await rejectWaiting(tx, { actor, batchId: batch.id, ban: { kind, value }, ...input.rejecting, now })
      : { rejected: [], touches: [] }
    return done({ banId: ban.id, batchId: batch.id, expiresAt, rejected }, ...touches)
  },
  record: ({ input: { kind, lasts, rejecting }, value: { banId, batchId: batch, rejected } }) => {
    const why = { reason: rejecting?.reason, ...(rejecting?.explanation ? { explanation: rejecting.explanation } : {}) }
    return [
      { type: 'ban', id: banId, details: { kind, lasts, rejected: rejected.length } },
      ...rejected.map((id) => ({ type: 'comment', id, details: { decision: 'reject', status: 'rejected', ...why, batch } })),
    ]
  },
})

export const liftBan = command('ban.lift', {
  input: LiftBan,
  async subject({ banId }, tx) {
    await tx.$queryRaw`select 1 from comment_bans where id = ${banId}::uuid for update`
    return await tx.commentBan.findUnique({ where: { id: banId }, select: { kind: true, liftedAt: true, expiresAt: true } })
  },
  async run({ actor, input: { banId }, subject: { liftedAt, expiresAt }, tx, now }) {
    if (liftedAt || (expiresAt && expiresAt <= now)) return refused('banEnded')
    const byId = actor.kind === 'person' ? actor.id : null
    const batch = await tx.decisionBatch.create({ data: { byId, at: now }, select: { id: true } })
    const lifted = { liftedAt: now, liftedById: byId, liftBatchId: batch.id }
    await tx.commentBan.update({ where: { id: banId }, data: lifted, select: { id: true } })
    return done({ banId, batchId: batch.id })
  },
  record: ({ input, subject, value: { batchId: batch } }) => ({ type: 'ban', id: input.banId, details: { kind: subject.kind, batch } }),
})

type Sender = { identityId: string | null; email: string; network: string }

async function findSenderOf(tx: Tx, commentId: string): Promise<{ sender: Sender } | null> {
  const comment = await tx.comment.findUnique({
    where: { id: commentId, userId: null },
    select: { identityId: true, sender: { select: { email: true, network: true } } },
  })
  return comment?.sender ? { sender: { identityId: comment.identityId, ...comment.sender } } : null
}

/** Null when that was forgotten, or never known. */
function valueFrom(kind: BanKind, { identityId, email, network }: Sender): string | null {
  const from = { person: identityId ?? '', email, domain: email.split('@').at(-1) ?? '', network }
  return banValue(kind, from[kind])
}
