// One spelling for every address: what it asks for, the key its page is kept under, and what Next is asked to render.
import { FILES_OF_A_LANGUAGE, SITEMAP_FILE, STAFF_DOORS } from '@/domain/addresses/standing'
import { decodeSegments, encodeSegment } from '@/lib/address-spelling'
import { hasLitePage, LITE, LITE_MARK, litePath } from '@/lib/i18n/lite'
import { DEFAULT_LOCALE, isLocale, type Locale, localePath } from '@/lib/i18n/locale'

const LONGEST_ADDRESS = 2_048
/** A program may ask for a hundred stories by their ids at once. */
const LONGEST_QUESTION = 8_192
const LONGEST_QUERY_VALUE = 200
/** A place in a list, as the paper prints it. One of the few parameters of readers' pages; any other makes neither a new page nor a new key. */
const CURSOR = /^(?:[0-9a-z]{1,6}\.)?[0-9a-z]{1,9}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Orders of a conversation beside the usual one. */
const SORTS = new Set(['oldest', 'top'])
/** Where readers ask in words of their own. */
const SEARCH = 'search'
const DAY = /^20\d\d-\d\d-\d\d$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** The one door with rooms behind it; all others are a single page. */
const NEWSROOM = 'newsroom'
/** The archive has its years at the root of a language; Next has them under a folder. */
const ARCHIVE = 'archive'
const YEAR = /^\d{4}$/
/** Tokens of readers' links, files and orders mean a letter as it is. */
const CASED = new Set(['comment', 'media', 'api', '_next'])
/** Addresses only the press itself asks Next for. */
const INTERNAL_PAGES = new Set(['missing', 'sitemaps'])
/** RFC 9116 has one place for it; some look for it where it was before. */
const SECURITY = { at: '/.well-known/security.txt', before: '/security.txt' }

export type Address =
  /** It cannot be understood: 400. */
  | { kind: 'malformed'; locale: Locale }
  /** It is spelled differently: 308. */
  | { kind: 'elsewhere'; to: string }
  | { kind: 'health' }
  /** Route handlers; they answer for themselves. */
  | { kind: 'api' }
  /** Sign-in and the newsroom: dynamic, never kept. */
  | { kind: 'staff'; locale: Locale }
  /** A reader's page for one person: rendered like the others, never kept. */
  | { kind: 'personal'; locale: Locale; render: string }
  | { kind: 'missing'; locale: Locale; isLite?: boolean }
  /** Everything else a reader may ask for. `whole`: of a light page, the address of the page it is the light version of. */
  | { kind: 'page'; locale: Locale; key: string; render: string; whole?: string }

export function readAddress(url: string): Address {
  const [rawPath, rawQuery] = splitAt(url, '?')
  const longest = rawPath.startsWith('/api/') ? LONGEST_QUESTION : LONGEST_ADDRESS
  const segments = url.length <= longest && rawPath.startsWith('/') ? decodeSegments(asUtf8(rawPath)) : null
  if (segments === null) return { kind: 'malformed', locale: rawPath.startsWith('/en/') ? 'en' : DEFAULT_LOCALE }

  const prefix = segments[0]?.toLowerCase() ?? ''
  const locale = isLocale(prefix) ? prefix : DEFAULT_LOCALE
  const asked = isLocale(prefix) ? segments.slice(1) : segments
  const whole = { rawPath, rawQuery, locale, rest: inSmallLetters(asked) }
  return asked[0]?.toLowerCase() === LITE ? readLiteAddress(whole, inSmallLetters(asked.slice(1))) : readWholeAddress(whole)
}

type Parts = { rawPath: string; rawQuery: string; locale: Locale; rest: string[] }

/** The light version stands where its page stands, one name deeper; what has none is found where it is. */
function readLiteAddress({ rawPath, rawQuery, locale }: Parts, rest: string[]): Address {
  const canonical = localePath(locale, `/${rest.map(encodeSegment).join('/')}`)
  const whole = readWholeAddress({ rawPath: canonical, rawQuery, locale, rest })
  const elsewhere = (to: string): Address => ({ kind: 'elsewhere', to: hasLitePage(to) && !isStaff(rest) ? litePath(to) : to })
  if (whole.kind === 'elsewhere') return elsewhere(whole.to)
  if (whole.kind === 'missing') return { ...whole, isLite: true }
  if (whole.kind !== 'page' && whole.kind !== 'personal') return elsewhere(canonical + wholeQuery(rawQuery))
  const render = `${whole.render}${whole.render.includes('?') ? '&' : '?'}${LITE_MARK}`
  const query = splitAt(whole.render, '?')[1]
  const path = canonical + (query && `?${query}`)
  if (!hasLitePage(path) || litePath(canonical) !== rawPath) return elsewhere(path)
  return whole.kind === 'personal' ? { ...whole, render } : { ...whole, key: litePath(whole.key), render, whole: path }
}

function isStaff([first = '']: string[]): boolean {
  return STAFF_DOORS.has(first) || first === 'api'
}

function readWholeAddress({ rawPath, rawQuery, locale, rest }: Parts): Address {
  const path = `/${rest.map(encodeSegment).join('/')}`
  const canonical = localePath(locale, path)
  // A language is named once; without the first name the second would be corrected again.
  if (isLocale(rest[0]?.toLowerCase() ?? '')) return { kind: 'missing', locale }

  if (rest[0] === 'api' || rest[0] === '_next') return readMachineAddress({ rawPath, canonical, rest, rawQuery, locale })
  if (STAFF_DOORS.has(rest[0] ?? '')) {
    if (canonical !== rawPath) return { kind: 'elsewhere', to: canonical + wholeQuery(rawQuery) }
    return rest[0] === NEWSROOM || rest.length === 1 ? { kind: 'staff', locale } : { kind: 'missing', locale }
  }
  const query = knownQuery(rawQuery, rest)
  if (rest[0] === ARCHIVE && rest.length > 1) return { kind: 'elsewhere', to: localePath(locale, path.slice(ARCHIVE.length + 1)) + query }
  if (canonical !== rawPath) return { kind: 'elsewhere', to: canonical + query }
  if (canonical === SECURITY.before) return { kind: 'elsewhere', to: SECURITY.at }
  if (INTERNAL_PAGES.has(rest[0] ?? '') || isFlight(rest)) return { kind: 'missing', locale }
  const render = pathForNext({ locale, path, rest }) + query
  if (rest[0] === 'comment' && !isSharedTalk(rest)) return { kind: 'personal', locale, render }
  return { kind: 'page', locale, key: canonical + inKey(query), render }
}

/** As all our addresses are, but for those that carry a secret or are a machine's. */
function inSmallLetters(rest: string[]): string[] {
  const [first = ''] = rest
  return CASED.has(first) || STAFF_DOORS.has(first) ? rest : rest.map((segment) => segment.toLowerCase())
}

/** A comment and a thread have pages for everybody; whatever else stands under this address is for one reader. */
function isSharedTalk([, what = '', id]: string[]): boolean {
  return (what === 'thread' && id !== undefined) || (id === undefined && UUID.test(what))
}

type Machine = { rawPath: string; canonical: string; rest: string[]; rawQuery: string; locale: Locale }

function readMachineAddress({ rawPath, canonical, rest, rawQuery, locale }: Machine): Address {
  if (canonical !== rawPath) return { kind: 'elsewhere', to: canonical + wholeQuery(rawQuery) }
  if (canonical === '/api/health') return { kind: 'health' }
  return locale === DEFAULT_LOCALE && rest[0] === 'api' ? { kind: 'api' } : { kind: 'missing', locale }
}

/** Pieces of a client-side navigation are never a reader's page. */
function isFlight(rest: string[]): boolean {
  return rest.some((segment) => /\.(rsc|segments?)$/.test(segment))
}

/** As `rewrites` in next.config.js: Ukrainian pages live under `/uk`, single files with an extension in the root. */
function pathForNext({ locale, path, rest }: { locale: Locale; path: string; rest: string[] }): string {
  if (locale === DEFAULT_LOCALE && path === SECURITY.at) return SECURITY.before
  const file = rest.length === 1 ? (rest[0] ?? '') : ''
  const [, sitemap] = SITEMAP_FILE.exec(file) ?? []
  if (sitemap) return `/${locale}/sitemaps/${sitemap}`
  if (locale === DEFAULT_LOCALE && /^[^/]+\.[a-z0-9]+$/.test(file) && !FILES_OF_A_LANGUAGE.has(file)) return path
  if (YEAR.test(rest[0] ?? '')) return `/${locale}/${ARCHIVE}${path}`
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** A query for those who read it themselves: whatever was asked, in characters that may stand in a header. */
function wholeQuery(rawQuery: string): string {
  if (rawQuery === '') return ''
  const percent = (part: string) => Array.from(Buffer.from(part), (byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('')
  return `?${asUtf8(rawQuery).replace(/[^!-~]+/g, percent)}`
}

function knownQuery(rawQuery: string, rest: string[]): string {
  if (rawQuery === '') return ''
  const given = new URLSearchParams(asUtf8(rawQuery))
  const known = new URLSearchParams()
  const cursor = given.get('cursor') ?? ''
  if (CURSOR.test(cursor)) known.set('cursor', cursor)
  const sort = rest.length === 2 ? (given.get('sort') ?? '') : ''
  if (SORTS.has(sort)) known.set('sort', sort)
  if (rest.length === 1 && rest[0] === SEARCH) for (const [name, value] of searchedFor(given)) known.set(name, value)
  const query = known.toString()
  return query === '' ? '' : `?${query}`
}

/** What the page of the search understands, in one order. */
function searchedFor(given: URLSearchParams): [name: string, value: string][] {
  const said = (name: string) => given.get(name) ?? ''
  const all: [string, string, boolean][] = [
    ['q', tidy(said('q')), true],
    ...['section', 'author'].map((name): [string, string, boolean] => [name, said(name), UUID.test(said(name))]),
    ['lang', said('lang'), isLocale(said('lang'))],
    ...['from', 'to'].map((name): [string, string, boolean] => [name, said(name), DAY.test(said(name))]),
  ]
  return all.flatMap(([name, value, isKnown]) => (isKnown && value !== '' ? [[name, value]] : []))
}

/** Capital or small, a question finds the same: it is one page, which says the question as it was asked first. */
function inKey(query: string): string {
  const params = new URLSearchParams(query)
  const q = params.get('q')
  if (q === null) return query
  params.set('q', q.toLowerCase())
  return `?${params}`
}

function tidy(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL refuses NUL, and nobody searches for the others
  const plain = value.normalize('NFC').replace(/[\x00-\x20\x7f]+/g, ' ')
  return Array.from(plain.trim()).slice(0, LONGEST_QUERY_VALUE).join('').trim()
}

/** Does it ask in words of the reader's own? Then making the page costs more than other pages do. */
export function isSearch({ key }: { key: string }): boolean {
  return /^(?:\/en)?(?:\/lite)?\/search\?(?:cursor=[^&]*&)?q=/.test(key)
}

/** Node hands the bytes of a request over as Latin-1; people type UTF-8. Text that has other letters was decoded before. */
function asUtf8(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the question is exactly whether some are bytes beyond ASCII
  return /^[\x00-\xff]*[\x80-\xff][\x00-\xff]*$/.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text
}

function splitAt(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
