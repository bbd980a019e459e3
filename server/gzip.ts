// Gzip of pages (RFC 1952). Pages of one kind begin alike, to the end of the style sheets that are printed into them, which is two thirds of
// a story: that beginning is compressed once, and what follows it for each page. A stream of deflate may be cut wherever it was flushed
// (RFC 1951, 3.2.4), so the two pieces together are one ordinary member.
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const deflate = promisify(zlib.deflateRaw)
const LEVEL = 7
/** Kinds of pages in two languages; beyond these nothing is remembered. */
const MOST_BEGINNINGS = 48
const END_OF_SHEETS = Buffer.from('</style>')
/** Deflate, no flags, no time, no extra flags, an operating system that is not told. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])

type Beginning = { plain: Buffer; compressed: Buffer; crc: number }
/** By length and first bytes, which name the language; of two that share even these the second is compressed each time. */
const beginnings = new Map<string, Beginning>()
const FIRST_BYTES = 64

export async function gzipPage(body: Buffer): Promise<Buffer> {
  const at = body.lastIndexOf(END_OF_SHEETS)
  const beginning = at < 0 ? null : await beginningOf(body.subarray(0, at + END_OF_SHEETS.length))
  const rest = body.subarray(beginning?.plain.length ?? 0)
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(zlib.crc32(rest, beginning?.crc ?? 0))
  trailer.writeUInt32LE(body.length % 2 ** 32, 4)
  return Buffer.concat([HEADER, ...(beginning ? [beginning.compressed] : []), await deflate(rest, { level: LEVEL }), trailer])
}

async function beginningOf(plain: Buffer): Promise<Beginning> {
  const key = `${plain.length} ${plain.toString('latin1', 0, FIRST_BYTES)}`
  const known = beginnings.get(key)
  if (known?.plain.equals(plain)) return known
  const compressed = await deflate(plain, { level: LEVEL, finishFlush: zlib.constants.Z_FULL_FLUSH })
  // A copy: the bytes given belong to a whole page.
  const beginning = { plain: Buffer.from(plain), compressed, crc: zlib.crc32(plain) }
  if (!known && beginnings.size < MOST_BEGINNINGS) beginnings.set(key, beginning)
  return beginning
}
