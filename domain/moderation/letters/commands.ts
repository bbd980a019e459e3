// Orders about letters by which moderators decide. A link is bound to one comment as it stood and to one moderator, and works once.
import { z } from 'zod'
import { hashToken } from '@/lib/session-cookie'
import { command, done } from '../../command'
import { readSignedId } from '../../comments/signed-link'
import { refused } from '../../outcome'
import { touch } from '../../touch'
import { decideComments } from '../commands'
import { findLink, whyNot } from './link'
import { ChangeModeratorLetters, DecideByLetter, StopModeratorLetters } from './schema'
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
  async subject({ token }, tx) {
    await tx.$queryRaw`select 1 from moderation_links where token_hash = ${hashToken(token)} for update`
    return await findLink(tx, token)
  },
  async run({ input: { action, reason }, subject: link, tx, now }) {
    const refusal = whyNot(link, now)
    if (refusal) return refused(refusal)
    const { id: commentId, status: expectedStatus } = link.comment
    await tx.moderationLink.update({ where: { tokenHash: link.tokenHash }, data: { usedAt: now } })
    const decisions = [{ commentId, version: link.version, expectedStatus, action, reason }]
    const decided = await decideComments(link.person, { decisions }, { tx, now })
    const isApplied = decided.ok && decided.value.results[0]?.outcome === 'applied'
    return isApplied ? done({ commentId }) : refused('commentChanged')
  },
  record: ({ input, value }) => ({ type: 'comment', id: value.commentId, details: { decision: input.action } }),
})

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
