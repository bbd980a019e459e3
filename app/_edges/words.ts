// Failures in the reader's language: the domain answers with keys, a person gets sentences.
import type { Failure, FieldError } from '@/domain/outcome'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function fieldMessage(locale: Locale, { field, code, params }: FieldError): string {
  const t = translator(locale, 'errors')
  const lacking = `lacking.${field}` as Parameters<typeof t.has>[0]
  // What a story lacks is named: on its page several places may be empty at once.
  if (code === 'required' && t.has(lacking)) return (t as (key: string) => string)(lacking)
  return t(`fields.${code}`, { max: 0, min: 0, line: 0, ...params })
}

/** One message for each field, the first one found. */
export function fieldMessages(locale: Locale, errors: readonly FieldError[]): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const error of errors) messages[error.field] ??= fieldMessage(locale, error)
  return messages
}

export function failureMessage(locale: Locale, failure: Failure): string {
  const t = translator(locale, 'errors')
  if (failure.kind !== 'refused') return t(`failures.${failure.kind}`)
  const key = `refusals.${failure.reason}` as Parameters<typeof t.has>[0]
  if (!t.has(key)) return t('failures.unexpected')
  return (t as (key: string, params?: Record<string, string | number>) => string)(key, failure.params)
}
