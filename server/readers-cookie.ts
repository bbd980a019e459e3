// The one cookie a reader's own page may see: by it a confirmed reader is known. A colleague's session never reaches such a page.
import { readerCookieName } from '@/lib/reader-cookies'

export function readersCookie(cookies: string | undefined): string | undefined {
  const start = `${readerCookieName()}=`
  return cookies
    ?.split(';')
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(start))
}
