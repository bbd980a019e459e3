// Orders about the paper itself: what it calls itself, whether readers may talk, and how it treats those who do.
import { typeset, typesetName } from '../articles/typography/typeset'
import { command, done } from '../command'
import { touch } from '../touch'
import { ChangeSettings, ChangeTalkSettings } from './schema'

/** There is one paper, so there is one row. */
const PAPER = 1

export const changeSettings = command('settings.change', {
  input: ChangeSettings,
  subject: async () => ({}),
  async run({ input, tx }) {
    const settings = {
      ...input,
      nameUk: typesetName(input.nameUk, 'uk'),
      nameEn: typesetName(input.nameEn, 'en'),
      mottoUk: typeset(input.mottoUk, 'uk'),
      mottoEn: typeset(input.mottoEn, 'en'),
    }
    await tx.settings.upsert({ where: { id: PAPER }, create: { id: PAPER, ...settings }, update: settings, select: { id: true } })
    return done(settings, touch.paper())
  },
  record: ({ value }) => ({ type: 'paper', id: String(PAPER), details: value }),
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
