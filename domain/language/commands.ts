// Taking the proof away as a file: an order, because it is recorded who took it, for which days, and what it said.
import { command, done } from '../command'
import { readLanguageProof } from './desk'
import { isKept } from './proof'
import { ExportLanguageProof } from './schema'

export const exportLanguageProof = command('language.export', {
  input: ExportLanguageProof,
  subject: async () => ({}),
  run: async ({ input: { from, to, locale }, tx, now }) => done(await readLanguageProof(tx, { period: { from, to }, locale, now })),
  record: ({ input: { from, to }, value }) => ({
    type: 'paper',
    id: 'language',
    details: { from, to, kept: isKept(value.altogether), keptInPeriod: isKept(value.ofPeriod) },
  }),
})
