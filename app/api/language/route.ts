// The proof of the language law as a file for spreadsheets. Asked for by a form, because asking is recorded.
import { csvAnswer, readExportForm } from '@/app/_edges/csv'
import { askFrontDoor } from '@/app/_edges/own-page'
import { problem } from '@/app/_edges/respond'
import { exportLanguageProof } from '@/domain/language/commands'
import { languageCsv } from '@/domain/language/csv'
import { interfaceCoverage } from '@/lib/i18n/coverage'

export async function POST(request: Request): Promise<Response> {
  const asked = await readExportForm(request)
  if (asked instanceof Response) return asked
  const { person, locale, typed } = asked
  const outcome = await exportLanguageProof(person, { from: typed('from'), to: typed('to'), locale })
  if (!outcome.ok) return problem(outcome, locale)
  const told = { proof: outcome.value, door: await askFrontDoor(), coverage: interfaceCoverage().uk, locale }
  return csvAnswer(languageCsv(told), { name: 'visnyk-language', at: outcome.value.at })
}
