'use server'
// Orders about old addresses, as server actions.
import { refresh } from 'next/cache'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import { failureMessage, fieldMessages } from '@/app/_edges/words'
import type { ImportState } from '@/components/newsroom/redirects/import-form.client'
import type { RedirectState } from '@/components/newsroom/redirects/redirect-form.client'
import { addRedirect, importRedirects, removeRedirect } from '@/domain/redirects/commands'
import { readRedirectsCsv } from '@/domain/redirects/csv'
import { MOST_IMPORTED } from '@/domain/redirects/schema'
import { readableAddress } from '@/domain/redirects/spelling'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const LARGEST_TABLE = 4_000_000
const LINES_TOLD = 10

export async function keepAction(locale: Locale, _: RedirectState, form: FormData): Promise<RedirectState> {
  const [from, to, status] = ['from', 'to', 'status'].map((name) => fieldText(form, name)) as [string, string, string]
  const outcome = await addRedirect(await requireStaff(locale), { from, to, status })
  if (!outcome.ok) return formState(outcome, locale, { from, to, status })
  refresh()
  const { isHidden } = outcome.value
  const said = isHidden ? 'keptHidden' : status === '410' ? 'keptGone' : 'kept'
  return { ok: true, said: translator(locale, 'redirects')(said, { from: readableAddress(outcome.value.from) }) }
}

export async function removeAction(locale: Locale, redirectId: string, _: FormState): Promise<FormState> {
  return formState(await removeRedirect(await requireStaff(locale), { redirectId }), locale)
}

export async function importAction(locale: Locale, _: ImportState, form: FormData): Promise<ImportState> {
  const person = await requireStaff(locale)
  const t = translator(locale, 'redirects')
  const file = form.get('table')
  if (!(file instanceof File) || file.size === 0) return { message: t('empty') }
  if (file.size > LARGEST_TABLE) return { message: t('tooLong') }
  const read = readRedirectsCsv(await file.text())
  if ('unreadable' in read) return { message: t('unreadable', { line: read.unreadable }) }
  if (read.redirects.length === 0) return { message: t('empty') }
  if (read.redirects.length > MOST_IMPORTED) return { message: t('tooLong') }
  const outcome = await importRedirects(person, { redirects: read.redirects })
  if (outcome.ok) {
    refresh()
    return { ok: true, said: t('imported', { count: outcome.value.count }) }
  }
  if (outcome.kind !== 'invalid') return formState(outcome, locale)
  const lines = Object.entries(fieldMessages(locale, outcome.errors)).map(([field, error]) =>
    t('line', { line: read.lineOf(field), field: field.split('.').at(-1) ?? '', error }),
  )
  return { message: failureMessage(locale, outcome), lines: lines.slice(0, LINES_TOLD), more: Math.max(0, lines.length - LINES_TOLD) }
}
