// Decisions of moderators as a file for spreadsheets. Asked for by a form, because asking is recorded.
import { csvAnswer } from '@/app/_edges/csv'
import { isSameOrigin } from '@/app/_edges/request'
import { problem, turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { exportDecisions } from '@/domain/moderation/numbers/commands'
import { decisionsCsv } from '@/domain/moderation/numbers/csv'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'

export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const typed = String(form.get('locale') ?? '')
  const locale = isLocale(typed) ? typed : DEFAULT_LOCALE
  if (!isSameOrigin(request)) return turnAway('forbidden', 403, locale)
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, locale)
  const outcome = await exportDecisions(person, { days: form.get('days') })
  if (!outcome.ok) return problem(outcome, locale)
  const { since, until } = outcome.value
  return csvAnswer(decisionsCsv({ since, until, locale }), { name: 'visnyk-decisions', at: until })
}
