// The house's own order to learn what moderators decided.
import { z } from 'zod'
import { command, done } from '../../command'
import { refused } from '../../outcome'
import { touch } from '../../touch'
import { countLessons, takeWaitingLessons } from './lessons'

/** A bounded number of lessons; `nothingChanged` when none waits, so that a minute without decisions leaves no record. */
export const learnLessons = command('talk.learn', {
  input: z.object({}),
  subject: async () => ({}),
  async run({ tx }) {
    const lessons = await takeWaitingLessons(tx)
    if (lessons.length === 0) return refused('nothingChanged')
    await countLessons(tx, lessons)
    return done({ lessons: lessons.length }, touch.lessons())
  },
  record: ({ value }) => ({ type: 'house', id: 'spam filter', details: value }),
})

/** Notes what a checker outside the house was told, or need not be told: it is not told again until the decision changes. */
export const noteTold = command('talk.learn', {
  input: z.object({ told: z.array(z.object({ commentId: z.uuid(), isSpam: z.boolean() })).min(1), checker: z.string() }),
  subject: async () => ({}),
  async run({ input: { told }, tx }) {
    for (const { commentId, isSpam } of told) {
      await tx.spamLesson.updateMany({ where: { commentId, isSpam }, data: { toldAs: isSpam } })
    }
    return done({ lessons: told.length })
  },
  record: ({ input, value }) => ({ type: 'house', id: input.checker, details: value }),
})
