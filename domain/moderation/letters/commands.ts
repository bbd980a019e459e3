// Orders about letters by which moderators decide. A link is bound to one comment as it stood, to one moderator and to one decision,
// and works once.
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { hashToken } from '@/lib/session-cookie'
import { command, done } from '../../command'
import { readSignedId } from '../../comments/signed-link'
import { invalid, refused } from '../../outcome'
import { touch } from '../../touch'
import { decideComments, undoBatch } from '../commands'
import { findLink, whyNot } from './link'
import { ChangeModeratorLetters, DecideByLetter, StopModeratorLetters, UndoByLetter } from './schema'
import { writeDueLetters } from './writing'

export const changeModeratorLetters = command('moderatorLetters.change', {
  input: ChangeModeratorLetters,
  subject: async (_, __, actor) => (actor.kind === 'person' ? { userId: actor.id } : null),
  async run({ input, subject: { userId }, tx, now }) {
    // Who begins now is told of what comes, not of what has been waiting.
    await tx.moderatorLetters.upsert({
      where: { userId },
      create: { userId, ...input, writtenAt: now },
      update: { ...input, writtenAt: now },
    })
    return done(input)
  },
  record: ({ input, subject }) => ({ type: 'person', id: subject.userId, details: { mode: input.mode } }),
})

/** One press in a mail program, without signing in: the signature is the permission. */
export const stopModeratorLetters = command('moderatorLetters.stop', {
  input: StopModeratorLetters,
  async subject({ token }, tx) {
    const userId = readSignedId('moderatorLetters', token)
    return userId ? await tx.moderatorLetters.findUnique({ where: { userId }, select: { userId: true } }) : null
  },
  async run({ subject: { userId }, tx }) {
    await tx.moderatorLetters.update({ where: { userId }, data: { mode: 'off' } })
    return done({ userId })
  },
  record: ({ subject }) => ({ type: 'person', id: subject.userId }),
})

/** The token is the permission; the decision is given, and recorded, by the colleague it was written to. */
export const decideByLetter = command('moderatorLetters.decide', {
  input: DecideByLetter,
  subject: ({ token }, tx) => lockLink(tx, token),
  async run({ input: { action, reason, explanation }, subject: link, tx, now }) {
    if (action !== link.action) return invalid({ field: 'action', code: 'notAllowed' })
    const refusal = whyNot(link, now)
    if (refusal) return refused(refusal)
    const { id: commentId, status: expectedStatus } = link.comment
    await tx.moderationLink.update({ where: { tokenHash: link.tokenHash }, data: { usedAt: now } })
    const decisions = [{ commentId, version: link.version, expectedStatus, action, reason, explanation }]
    const decided = await decideComments(link.person, { decisions }, { tx, now })
    if (!decided.ok || decided.value.results[0]?.outcome !== 'applied') return refused('commentChanged')
    const { batchId } = decided.value
    await tx.moderationLink.update({ where: { tokenHash: link.tokenHash }, data: { batchId } })
    return done({ commentId, batchId })
  },
  record: ({ input, value: { commentId: id, batchId: batch } }) => ({ type: 'comment', id, details: { decision: input.action, batch } }),
})

/** What the link did, within ten seconds; the comment waits again, and other links know that it changed. */
export const undoByLetter = command('moderatorLetters.undo', {
  input: UndoByLetter,
  subject: ({ token }, tx) => lockLink(tx, token),
  async run({ subject: { person, batch, comment }, tx, now }) {
    if (!batch) return refused('nothingChanged')
    const undone = await undoBatch(person, { batchId: batch.id }, { tx, now })
    return undone.ok ? done({ commentId: comment.id, batchId: batch.id }) : undone
  },
  record: ({ value: { commentId: id, batchId: batch } }) => ({ type: 'comment', id, details: { batch } }),
})

async function lockLink(tx: Tx, token: string) {
  await tx.$queryRaw`select 1 from moderation_links where token_hash = ${hashToken(token)} for update`
  return await findLink(tx, token)
}

export const writeModeratorLetters = command('moderatorLetters.write', {
  input: z.object({}),
  subject: async () => ({}),
  async run({ tx, now }) {
    await tx.moderationLink.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000) } } })
    const letters = await writeDueLetters(tx, now)
    return letters === 0 ? refused('nothingChanged') : done({ letters }, touch.letters())
  },
  record: ({ value }) => ({ type: 'house', id: 'house', details: value }),
})
