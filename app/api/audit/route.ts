// The audit log as a file for spreadsheets, for administrators. Asked for by a form, because asking is recorded.
import { csvAnswer } from '@/app/_edges/csv'
import { isSameOrigin } from '@/app/_edges/request'
import { problem, turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { exportAudit } from '@/domain/audit/commands'
import { auditCsv } from '@/domain/audit/csv'
import { readFilters } from '@/domain/audit/schema'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'

export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const typed = (field: string) => String(form.get(field) ?? '')
  const locale = isLocale(typed('locale')) ? (typed('locale') as 'uk' | 'en') : DEFAULT_LOCALE
  if (!isSameOrigin(request)) return turnAway('forbidden', 403, locale)
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, locale)
  const outcome = await exportAudit(person, readFilters(typed))
  if (!outcome.ok) return problem(outcome, locale)
  const { filters, until } = outcome.value
  return csvAnswer(auditCsv({ filters, until, locale }), { name: 'visnyk-audit', at: until })
}
