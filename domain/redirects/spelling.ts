// Old addresses as they are kept: the path alone, in small letters, without the last slash, written in the one way our addresses are.
import { decodeSegments, encodeSegment } from '@/lib/address-spelling'
import { LITE } from '@/lib/i18n/lite'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'

const ARCHIVE = 'archive'

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

/** A whole address in this house is a path of ours, whoever typed its name. `siteUrl`: where readers find us. */
export function ownTarget(target: string, siteUrl: string): string {
  if (target.startsWith('/') || !URL.canParse(target)) return target
  const { host, pathname, search, hash } = new URL(target)
  return host === new URL(siteUrl).host ? (readTarget(pathname + search + hash) ?? target) : target
}

/** Where in our paper a target stands, as old addresses are kept; null for what is elsewhere. */
export function ownPathOf(target: string, siteUrl: string): string | null {
  const own = ownTarget(target, siteUrl)
  return own.startsWith('/') ? pathOf(own) : null
}

/** As the press looks an address up (server/address.ts). Null for what is no path. */
export function pathOf(typed: string): string | null {
  const [path = ''] = typed.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/)
  if (path !== '' && !path.startsWith('/')) return null
  const segments = decodeSegments(path)?.map((segment) => segment.toLowerCase())
  if (!segments) return null
  const [first = '', ...others] = segments
  const [prefix, named] = isLocale(first) ? [first, others] : [DEFAULT_LOCALE, segments]
  // The light version of a page stands and falls with it.
  const whole = named[0] === LITE ? named.slice(1) : named
  // The years of the archive stand at the root of their language.
  const own = whole[0] === ARCHIVE && whole.length > 1 ? whole.slice(1) : whole
  // Ukrainian stands at the root.
  return `/${[...(prefix === DEFAULT_LOCALE ? [] : [prefix]), ...own].map(encodeSegment).join('/')}`
}

/** For people: letters as letters. What no font draws stays as it is sent. */
export function readableAddress(address: string): string {
  return address.replace(/(?:%[89a-f][0-9a-f])+/gi, (bytes) => {
    const letters = Array.from(decodeSegments(bytes)?.join('') ?? '')
    return letters.length > 0 ? letters.map((sign) => (/[\p{L}\p{M}\p{N}’«»–—]/u.test(sign) ? sign : encodeURI(sign))).join('') : bytes
  })
}
