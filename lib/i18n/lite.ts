// The light version of the paper: where a page of it lives in an address, and which pages have one.
import { DEFAULT_LOCALE, isLocale, localePath } from './locale'

export const LITE = 'lite'
/** Beside the address of a page, what asks Next for its light version; only the press says so. */
export const LITE_MARK = 'lite=1'

/** `/hromada/mist` is `/lite/hromada/mist`, `/en/community/bridge` is `/en/lite/community/bridge`. A query and a place stay. */
export function litePath(path: string): string {
  const [, prefix = '', rest = ''] = /^\/([^/?#]*)(.*)$/.exec(path) ?? []
  const [locale, after] = isLocale(prefix) && prefix !== DEFAULT_LOCALE ? [prefix, rest] : [DEFAULT_LOCALE, path]
  return localePath(locale, `/${LITE}${after.startsWith('/') && /^\/(?:[?#]|$)/.test(after) ? after.slice(1) : after}`)
}

/** Files are what they are: a page has no dot in its last name. What a browser keeps for later needs a script to be shown. */
export function hasLitePage(path: string): boolean {
  const [name = ''] = path.split(/[?#]/, 1)
  return !/^\/(?:en\/)?(?:media|api|_next|lite|saved)(?:\/|$)/.test(name) && !/\.[^/]*$/.test(name)
}
