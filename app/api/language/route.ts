// The proof of the language law as a file for spreadsheets. Asked for by a form, because asking is recorded.
import { csvAnswer } from '@/app/_edges/csv'
import { askFrontDoor } from '@/app/_edges/own-page'
import { isSameOrigin } from '@/app/_edges/request'
import { problem, turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { exportLanguageProof } from '@/domain/language/commands'
import { languageCsv } from '@/domain/language/csv'
import { interfaceCoverage } from '@/lib/i18n/coverage'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'

export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const typed = String(form.get('locale') ?? '')
  const locale = isLocale(typed) ? typed : DEFAULT_LOCALE
  if (!isSameOrigin(request)) return turnAway('forbidden', 403, locale)
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, locale)
  const outcome = await exportLanguageProof(person, { from: form.get('from'), to: form.get('to'), locale })
  if (!outcome.ok) return problem(outcome, locale)
  const told = { proof: outcome.value, door: await askFrontDoor(), coverage: interfaceCoverage().uk, locale }
  return csvAnswer(languageCsv(told), { name: 'visnyk-language', at: outcome.value.at })
}
