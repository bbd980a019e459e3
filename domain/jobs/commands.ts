// Orders the house gives itself by the clock.
import { z } from 'zod'
import { command, done } from '@/domain/command'
import { dropOldSecrets } from '@/domain/letters/letter-row'
import { refused } from '@/domain/outcome'
import { ANSWERS_KEPT_MS } from '@/lib/given-answers'

/** Throws away what has expired: sessions, invitations, spent rate limits. Nothing to throw away is not worth a record. */
export const tidyUp = command('house.tidy', {
  input: z.object({}),
  subject: async () => ({}),
  async run({ tx, now }) {
    const expired = { where: { expiresAt: { lt: now } } }
    const sessions = await tx.session.deleteMany(expired)
    const invitations = await tx.invitation.deleteMany(expired)
    const limits = await tx.rateLimit.deleteMany({ where: { expire: { lt: BigInt(now.getTime()) } } })
    const steps = await tx.signInStep.deleteMany(expired)
    const challenges = await tx.passkeyChallenge.deleteMany(expired)
    const readers = await tx.readerSession.deleteMany(expired)
    const confirmations = await tx.commentConfirmation.deleteMany(expired)
    const answers = await tx.givenAnswer.deleteMany({ where: { at: { lt: new Date(now.getTime() - ANSWERS_KEPT_MS) } } })
    const secrets = await dropOldSecrets(tx, now)
    const counts = {
      sessions: sessions.count,
      invitations: invitations.count,
      limits: limits.count,
      steps: steps.count,
      challenges: challenges.count,
      readers: readers.count,
      confirmations: confirmations.count,
      answers: answers.count,
      secrets,
    }
    return Object.values(counts).every((count) => count === 0) ? refused('nothingChanged') : done(counts)
  },
  record: ({ value }) => ({ type: 'house', id: 'house', details: value }),
})
