// Who asks, in which language, and from where: read from the request's headers and nothing else.
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/i18n/locale'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function isUuid(value: string): boolean {
  return UUID.test(value)
}

/** A browser's own form: it wants a page back. A script or a program asks for JSON, or for anything. */
export function isBrowserForm(request: Request): boolean {
  const type = request.headers.get('content-type') ?? ''
  return !type.startsWith('application/json') && (request.headers.get('accept') ?? '').includes('text/html')
}

/** A form on somebody else's page must not speak in a reader's name. Programs send neither header. */
export function isFromOtherSite(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = request.headers.get('origin')
  if (!origin) return false
  return !URL.canParse(origin) || new URL(origin).host !== (request.headers.get('host') ?? new URL(request.url).host)
}

/** What was asked for by name, else what the browser prefers, else the paper's own language. */
export function languageOf(request: Request, fields?: unknown): Locale {
  const asked = typeof fields === 'object' && fields !== null && 'locale' in fields ? fields.locale : null
  if (typeof asked === 'string' && isLocale(asked)) return asked
  return preferredLanguage(request) ?? DEFAULT_LOCALE
}

/** The first of our languages that is asked for; null when none is. */
export function preferredLanguage(request: Request): Locale | null {
  const ranges = (request.headers.get('accept-language') ?? '').split(',')
  return ranges.map((range) => range.trim().slice(0, 2).toLowerCase()).find(isLocale) ?? null
}
