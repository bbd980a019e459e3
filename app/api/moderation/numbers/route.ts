// Decisions of moderators as a file for spreadsheets. Asked for by a form, because asking is recorded.
import { csvAnswer, readExportForm } from '@/app/_edges/csv'
import { problem } from '@/app/_edges/respond'
import { exportDecisions } from '@/domain/moderation/numbers/commands'
import { decisionsCsv } from '@/domain/moderation/numbers/csv'

export async function POST(request: Request): Promise<Response> {
  const asked = await readExportForm(request)
  if (asked instanceof Response) return asked
  const { person, locale, typed } = asked
  const outcome = await exportDecisions(person, { days: typed('days') })
  if (!outcome.ok) return problem(outcome, locale)
  const { since, until } = outcome.value
  return csvAnswer(decisionsCsv({ since, until, locale }), { name: 'visnyk-decisions', at: until })
}
