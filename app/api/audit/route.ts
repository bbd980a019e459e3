// The audit log as a file for spreadsheets, for administrators. Asked for by a form, because asking is recorded.
import { csvAnswer, readExportForm } from '@/app/_edges/csv'
import { problem } from '@/app/_edges/respond'
import { exportAudit } from '@/domain/audit/commands'
import { auditCsv } from '@/domain/audit/csv'
import { readFilters } from '@/domain/audit/schema'

export async function POST(request: Request): Promise<Response> {
  const asked = await readExportForm(request)
  if (asked instanceof Response) return asked
  const { person, locale, typed } = asked
  const outcome = await exportAudit(person, readFilters(typed))
  if (!outcome.ok) return problem(outcome, locale)
  const { filters, until } = outcome.value
  return csvAnswer(auditCsv({ filters, until, locale }), { name: 'visnyk-audit', at: until })
}
