// What a request to a program's address says of itself: its language, and whether it comes from our own pages.
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/i18n/locale'

/** The first of our languages the sender names. */
export function requestLocale(request: Request): Locale {
  const named = (request.headers.get('accept-language') ?? '').split(',').map((one) => one.trim().slice(0, 2).toLowerCase())
  return named.find(isLocale) ?? DEFAULT_LOCALE
}

/** Browsers say where a request comes from; a program that says nothing brings no colleague's cookie by accident. */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  return origin === null || (URL.canParse(origin) && new URL(origin).host === request.headers.get('host'))
}
