// Where the page that Next draws stands for readers: the press gives it the address below its language (server/address.ts).
import { LITE } from '@/lib/i18n/lite'
import { type Locale, localePath } from '@/lib/i18n/locale'

/** Pages that answer for other addresses have none of their own. */
const NOWHERE = new Set(['/missing'])

/** Path and query of the whole page, whichever version is drawn. */
export function pageAddress(url: string, locale: Locale): string {
  const { pathname, searchParams } = new URL(url)
  const path = pathname.replace(new RegExp(`^/${locale}(?=/|$)`), '').replace(/^\/archive(?=\/)/, '')
  if (NOWHERE.has(path)) return localePath(locale, '/')
  searchParams.delete(LITE)
  const query = searchParams.toString()
  return localePath(locale, path || '/') + (query && `?${query}`)
}
