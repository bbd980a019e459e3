// The one order about the paper's standards.
import { typesetAll } from '../articles/typography/typeset'
import { command, done } from '../command'
import { touch } from '../touch'
import { ChangeStandards } from './schema'
import { saidParts } from './standards'

/** Saved as it was, it stays of the day it was changed on. */
export const changeStandards = command('settings.change', {
  input: ChangeStandards,
  async subject({ locale }, tx) {
    const words = { principles: true, ethics: true, ownership: true, masthead: true } as const
    return { before: await tx.paperStandards.findUnique({ where: { locale }, select: words }) }
  },
  async run({ input: { locale, ...lines }, subject: { before }, tx, now }) {
    const words = typesetAll(lines, locale)
    const said = saidParts(words)
    const isSame = before !== null && (Object.keys(before) as (keyof typeof before)[]).every((part) => before[part] === words[part])
    if (isSame) return done({ said })
    const row = { ...words, changedAt: now }
    await tx.paperStandards.upsert({ where: { locale }, create: { locale, ...row }, update: row, select: { locale: true } })
    return done({ said }, touch.paper())
  },
  record: ({ input: { locale }, value }) => ({ type: 'paper', id: '1', details: { standards: locale, said: value.said } }),
})
