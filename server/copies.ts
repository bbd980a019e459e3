// A finished page as it is kept and sent: compressed once, with its tag and its headers ready to be written.
import { createHash } from 'node:crypto'
import { type IncomingMessage, validateHeaderName, validateHeaderValue } from 'node:http'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { Touch } from '@/domain/touch'
import { accepts, isText } from './encoding'
import { gzipPage } from './gzip'
import type { HeaderList } from './security-headers'

const brotli = promisify(zlib.brotliCompress)
/** Made once for a page that is asked for again, off the main thread. Of a story 9 would spare 3 % more for 14 times the work. */
const PAGE_QUALITY = 5
/** Of files that live for a year. */
export const FILE_QUALITY = 9
/** Below this, compression costs more than it saves. */
const WORTH_COMPRESSING_BYTES = 512
/** What an entry weighs beside its bodies: objects, headers, its key and its place in the indexes. */
const OVERHEAD_BYTES = 2_048
/** Names and most values are shared between pages. */
const HEADER_BYTES = 24

export const HIT: HeaderList = ['Server-Timing', 'cache;desc=hit', 'X-Visnyk', 'hit']

type Encoding = 'identity' | 'gzip' | 'br'
/** `hit`, the same as text in `hitHead`, and `notModified` are ready to be written: the hot path makes nothing of its own. */
export type Copy = {
  body: Buffer
  etag: string
  /** As a feed says it, in milliseconds; other pages have their tag alone. */
  changedAt?: number
  headers: HeaderList
  hit: HeaderList
  hitHead: string
  notModified: HeaderList
}

export type Page = {
  status: number
  touches: ReadonlySet<Touch>
  /** For a CDN only: by these it can be told to forget the page. */
  tags: HeaderList
  /** Milliseconds of the clock when its render began. */
  madeAt: number
  /** Milliseconds of the clock when it stops being true by itself. */
  freshUntil: number
  copies: Partial<Record<Encoding, Copy>>
  bytes: number
  asked: number
}

type Printed = Pick<Page, 'status' | 'touches' | 'tags' | 'madeAt' | 'freshUntil'> & { headers: HeaderList; body: Buffer }

export async function makePage({ headers, body, ...printed }: Printed): Promise<Page> {
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const compresses = body.length >= WORTH_COMPRESSING_BYTES && isText(headers[headers.indexOf('Content-Type') + 1] ?? '')
  const copies: Page['copies'] = compresses
    ? { gzip: copyOf({ body: await gzipPage(body), encoding: 'gzip', tag, headers }) }
    : { identity: copyOf({ body, encoding: 'identity', tag, headers }) }
  return { ...printed, copies, bytes: weigh(copies, printed.tags), asked: 0 }
}

/** The copy for a browser that accepts these. One that accepts no compression is rare: its copy is unpacked, not kept. */
export function chooseCopy(page: Page, acceptEncoding: string): Copy {
  const { br, gzip: zipped, identity } = page.copies
  if (br && accepts(acceptEncoding, 'br')) return br
  if (zipped && accepts(acceptEncoding, 'gzip')) return zipped
  if (identity) return identity
  if (!zipped) throw new Error('A page has no copy at all.')
  return unpack(zipped)
}

/** Adds the Brotli copy, when it is the smaller one. */
export async function addBrotli(page: Page, quality = PAGE_QUALITY): Promise<void> {
  const zipped = page.copies.gzip
  if (!zipped || page.copies.br) return
  const plain = zlib.gunzipSync(zipped.body)
  const parameters = { [zlib.constants.BROTLI_PARAM_QUALITY]: quality, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
  const body = await brotli(plain, { params: parameters })
  if (page.copies.br || body.length >= zipped.body.length) return
  page.copies.br = recoded(zipped, 'br', body)
  page.bytes = weigh(page.copies, page.tags)
}

/** `If-None-Match` compares weakly, and may name several. */
export function isNotModified(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  return ifNoneMatch === etag || ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

/**
 * Does the browser or the program have this copy? A time counts only where no tag is named (RFC 9110 §13.2.2), and only the very time it
 * was told: when the newest story is withdrawn, what is left is older, and news all the same.
 */
export function hasCopy({ headers }: IncomingMessage, { etag, changedAt }: Copy): boolean {
  if (headers['if-none-match'] !== undefined || changedAt === undefined) return isNotModified(headers['if-none-match'], etag)
  return Date.parse(headers['if-modified-since'] ?? '') === changedAt
}

function unpack(zipped: Copy): Copy {
  return recoded(zipped, 'identity', zlib.gunzipSync(zipped.body))
}

function recoded(copy: Copy, encoding: Encoding, body: Buffer): Copy {
  const tag = copy.etag.slice(1, -1).replace(/\.\w+$/, '')
  return copyOf({ body, encoding, tag, headers: without(copy.headers, ['Content-Encoding', 'Content-Length', 'ETag']) })
}

function copyOf({ body, encoding, tag, headers: given }: { body: Buffer; encoding: Encoding; tag: string; headers: HeaderList }): Copy {
  const etag = encoding === 'identity' ? `"${tag}"` : `"${tag}.${encoding}"`
  const shared = without(given, ['Vary'])
  const validators = ['ETag', etag, 'Vary', varyOf(given)]
  const headers = [...shared, ...validators, 'Content-Length', String(body.length)]
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding)
  const hit = [...headers, ...HIT]
  const changed = given.indexOf('Last-Modified')
  return {
    ...{ body, etag, headers, hit, hitHead: headOf(hit) },
    changedAt: changed < 0 ? undefined : Date.parse(given[changed + 1] ?? ''),
    notModified: [...without(shared, ['Content-Type']), ...validators, ...HIT],
  }
}

/** By what answers of this address differ: always by the encoding. */
function varyOf(headers: HeaderList): string {
  const said = headers.flatMap((name, index) => (index % 2 === 0 && name === 'Vary' ? (headers[index + 1] ?? '').split(', ') : []))
  return [...new Set(['Accept-Encoding', ...said])].join(', ')
}

function headOf(headers: HeaderList): string {
  let head = 'HTTP/1.1 200 OK\r\n'
  for (let index = 0; index < headers.length; index += 2) {
    const [name, value] = [headers[index] ?? '', headers[index + 1] ?? '']
    // Node refuses these when it writes a head; written past Node, they are refused here.
    validateHeaderName(name)
    validateHeaderValue(name, value)
    head += `${name}: ${value}\r\n`
  }
  return head
}

/** Exported for answers that say something else than what was kept. */
export function without(headers: HeaderList, names: string[]): HeaderList {
  const kept: HeaderList = []
  for (let index = 0; index < headers.length; index += 2) {
    if (!names.includes(headers[index] ?? '')) kept.push(headers[index] ?? '', headers[index + 1] ?? '')
  }
  return kept
}

function weigh(copies: Page['copies'], tags: HeaderList): number {
  let bytes = OVERHEAD_BYTES + tags.join('').length
  for (const copy of Object.values(copies)) bytes += copy.body.length + copy.hit.length * HEADER_BYTES + copy.hitHead.length
  return bytes
}
