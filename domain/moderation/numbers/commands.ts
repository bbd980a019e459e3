// Taking decisions away as a file: an order, because it is recorded who took them.
import { command, done } from '../../command'
import { ExportDecisions } from './schema'

export const exportDecisions = command('talk.export', {
  input: ExportDecisions,
  subject: async () => ({}),
  run: async ({ input: { days }, now }) => done({ since: new Date(now.getTime() - days * 24 * 60 * 60 * 1000), until: now }),
  record: ({ input }) => ({ type: 'audit', id: 'decisions', details: { days: input.days } }),
})
