// The one order about how the paper treats machines.
import { command, done } from '../command'
import { touch } from '../touch'
import { ChangeMachineSettings } from './schema'

/** There is one paper, so there is one row. */
const PAPER = 1

export const changeMachineSettings = command('settings.change', {
  input: ChangeMachineSettings,
  subject: async () => ({}),
  async run({ input, tx }) {
    await tx.settings.upsert({ where: { id: PAPER }, create: { id: PAPER, ...input }, update: input, select: { id: true } })
    return done(input, touch.paper())
  },
  record: ({ input }) => ({ type: 'paper', id: String(PAPER), details: input }),
})
