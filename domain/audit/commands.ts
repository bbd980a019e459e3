// The one order about the audit log: taking it away as a file. It is recorded like any other.
import { command, done } from '../command'
import { AuditFilters } from './schema'

/** What may be read begins with this order's own record: nothing later is in the file. */
export const exportAudit = command('audit.export', {
  input: AuditFilters,
  subject: async () => ({}),
  run: async ({ input, now }) => done({ filters: input, until: now }),
  record: ({ input }) => ({ type: 'audit', id: 'log', details: input }),
})
