// Outcomes as HTTP answers: failures are problem details (RFC 9457) in the reader's language.
import { type Failure, type Outcome, STATUS_OF } from '@/domain/outcome'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { failureMessage, fieldMessage } from './words'

const HEADERS = { 'cache-control': 'no-store' }

export type ProblemDetails = {
  type: 'about:blank'
  title: string
  status: number
  code: string
  /** `pointer` (RFC 6901) names the field for programs, as `field` does for forms. */
  errors?: { pointer: string; field: string; code: string; message: string; params?: Record<string, string | number> }[]
  current?: unknown
}

/** `status` is for the few refusals HTTP has a word of its own for. */
export function problem(failure: Failure, locale: Locale, status: number = STATUS_OF[failure.kind]): Response {
  const details: ProblemDetails = {
    type: 'about:blank',
    title: failureMessage(locale, failure),
    status,
    code: failure.kind === 'refused' ? failure.reason : failure.kind,
  }
  if (failure.kind === 'invalid') {
    details.errors = failure.errors.map((error) => ({ pointer: pointerTo(error.field), ...error, message: fieldMessage(locale, error) }))
  }
  if (failure.kind === 'refused' && failure.current !== undefined) details.current = failure.current
  return problemResponse(details)
}

function pointerTo(field: string): string {
  return field === '' ? '' : `/${field.replaceAll('.', '/')}`
}

type EdgeCode = 'signedOut' | 'forbidden' | 'missing' | 'tooLarge' | 'notUnderstood' | 'wrongType'

/** For what goes wrong before the domain is asked. */
export function turnAway(code: EdgeCode, status: number, locale: Locale): Response {
  return problemResponse({ type: 'about:blank', title: translator(locale, 'errors')(`failures.${code}`), status, code })
}

/** Signed out while writing: only there something was typed that could be lost, and the browser has kept it. */
export function turnAwayWriter(locale: Locale): Response {
  const title = translator(locale, 'errors')('failures.signedOutWriting')
  return problemResponse({ type: 'about:blank', title, status: 401, code: 'signedOut' })
}

/** For what goes wrong before the domain is asked and needs words or headers of its own. */
export function problemResponse(details: ProblemDetails, headers: Record<string, string> = {}): Response {
  const init = { status: details.status, headers: { ...HEADERS, 'content-type': 'application/problem+json', ...headers } }
  return new Response(JSON.stringify(details), init)
}

export function respond<T>(outcome: Outcome<T>, locale: Locale, status = 200): Response {
  return outcome.ok ? Response.json(outcome.value, { status, headers: HEADERS }) : problem(outcome, locale)
}
