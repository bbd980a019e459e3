// A table for spreadsheets: who asks for it, and the table as an answer, sent as it is made, for it may be longer than the memory of the server.
import type { Person } from '@/domain/actor'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/i18n/locale'
import { isSameOrigin } from './request'
import { turnAway } from './respond'
import { currentPerson } from './session'

export type ExportAsked = { person: Person; locale: Locale; typed: (field: string) => string }

/** What the form of a page asked for, or the answer to somebody who may not ask. */
export async function readExportForm(request: Request): Promise<ExportAsked | Response> {
  const form = await request.formData().catch(() => new FormData())
  const typed = (field: string) => String(form.get(field) ?? '')
  const named = typed('locale')
  const locale = isLocale(named) ? named : DEFAULT_LOCALE
  if (!isSameOrigin(request)) return turnAway('forbidden', 403, locale)
  const person = await currentPerson()
  return person ? { person, locale, typed } : turnAway('signedOut', 401, locale)
}

/** `name` without its extension: a date follows. */
export function csvAnswer(texts: AsyncGenerator<string>, { name, at }: { name: string; at: Date }): Response {
  return new Response(streamed(texts), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${at.toISOString().slice(0, 10)}.csv"`,
      'cache-control': 'no-store',
    },
  })
}

/** A reader who goes away ends the reading of the database, too. */
function streamed(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await texts.return(undefined)
    },
  })
}
