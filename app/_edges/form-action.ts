// Outcomes as the state of a form: what `useActionState` shows after a server action, with or without JavaScript.
import type { Outcome } from '@/domain/outcome'
import type { Locale } from '@/lib/i18n/locale'
import { failureMessage, fieldMessages } from './words'

export type FormState = {
  ok?: true
  message?: string
  /** By field name. */
  errors?: Record<string, string>
  /** What was typed, so that nothing has to be typed again; never a password. */
  values?: Record<string, string>
}

export function formState<T>(outcome: Outcome<T>, locale: Locale, values?: Record<string, string>): FormState {
  if (outcome.ok) return { ok: true }
  const errors = outcome.kind === 'invalid' ? fieldMessages(locale, outcome.errors) : undefined
  return { message: failureMessage(locale, outcome), errors, values }
}

/** The text of a field; a file or a missing field is an empty text, which the schema then judges. */
export function fieldText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
