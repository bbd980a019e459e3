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
