// Old addresses as they are kept: the path alone, in small letters, without the last slash, written in the one way our addresses are.
import { decodeSegments, encodeSegment } from '@/lib/address-spelling'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'

/** Null for what is no path, and for the front page, which is never missing. */
export function readOldPath(typed: string): string | null {
  const path = pathOf(typed)
  return path === '/' ? null : path
}

/** A path of ours as it is, with its parameters; a whole `http(s)` address elsewhere. Null for anything else. */
export function readTarget(typed: string): string | null {
  if (/^https?:\/\//i.test(typed)) return URL.canParse(typed) ? new URL(typed).href : null
  if (!typed.startsWith('/') || typed.startsWith('//')) return null
  const path = pathOf(typed)
  const url = new URL(typed, 'https://visnyk.invalid')
  return path && path + url.search + url.hash
}

function pathOf(typed: string): string | null {
  const [path = ''] = typed.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/)
  if (path !== '' && !path.startsWith('/')) return null
  const segments = decodeSegments(path)?.map((segment) => segment.toLowerCase())
  if (!segments) return null
  // Ukrainian stands at the root.
  const own = segments[0] === DEFAULT_LOCALE ? segments.slice(1) : segments
  return `/${own.map(encodeSegment).join('/')}`
}
