// Orders about the paper itself: what it calls itself, whether readers may talk, and how it treats those who do.
import { command, done } from '../command'
import { touch } from '../touch'
import { ChangeSettings, ChangeTalkSettings } from './schema'

/** There is one paper, so there is one row. */
const PAPER = 1

export const changeSettings = command('settings.change', {
  input: ChangeSettings,
  subject: async () => ({}),
  async run({ input, tx }) {
    await tx.settings.upsert({ where: { id: PAPER }, create: { id: PAPER, ...input }, update: input, select: { id: true } })
    return done(input, touch.paper())
  },
  record: ({ input }) => ({ type: 'paper', id: String(PAPER), details: input }),
})

export const changeTalkSettings = command('settings.change', {
  input: ChangeTalkSettings,
  subject: async () => ({}),
  async run({ input, tx }) {
    await tx.settings.upsert({ where: { id: PAPER }, create: { id: PAPER, ...input }, update: input, select: { id: true } })
    return done(input, touch.paper())
  },
  record: ({ input }) => ({ type: 'paper', id: String(PAPER), details: input }),
})
