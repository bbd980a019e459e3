// Newsroom pages are made for one person and never kept: they are compressed while they are sent.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { constants, createGzip, type Gzip } from 'node:zlib'
import { accepts, isText } from './encoding'

/** Light: it is done again for every answer. */
const LEVEL = 4

/** From now on what is written to `response` goes out compressed, when it is text and the browser reads gzip. */
export function compressAnswer(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'HEAD' || !accepts(String(request.headers['accept-encoding'] ?? ''), 'gzip')) return
  const plain = { writeHead: response.writeHead, write: response.write, end: response.end }
  let gzip: Gzip | null = null

  // Node calls it before the first byte of any answer whose head was not sent by hand.
  response.writeHead = ((...head: Parameters<typeof plain.writeHead>) => {
    if (isWorthIt(response, head[0])) {
      response.removeHeader('Content-Length')
      response.setHeader('Content-Encoding', 'gzip')
      response.appendHeader('Vary', 'Accept-Encoding')
      gzip = gzipInto(response, plain)
    }
    return plain.writeHead.apply(response, head)
  }) as typeof response.writeHead

  response.write = ((...part: Parameters<typeof plain.write>) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    if (!gzip) return plain.write.apply(response, part)
    const hasRoom = (gzip.write as typeof plain.write)(...part)
    // A page that comes in pieces is shown in pieces.
    gzip.flush(constants.Z_SYNC_FLUSH)
    return hasRoom
  }) as typeof response.write

  response.end = ((...part: Parameters<typeof plain.end>) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    if (!gzip) return plain.end.apply(response, part)
    ;(gzip.end as (...part: unknown[]) => void)(...part)
    return response
  }) as typeof response.end
}

function isWorthIt(response: ServerResponse, status: number): boolean {
  if (status === 204 || status === 304 || response.hasHeader('Content-Encoding')) return false
  return isText(String(response.getHeader('Content-Type') ?? ''))
}

function gzipInto(response: ServerResponse, { write, end }: Pick<ServerResponse, 'write' | 'end'>): Gzip {
  const gzip = createGzip({ level: LEVEL })
  gzip.on('data', (chunk: Buffer) => {
    if (!write.call(response, chunk, 'utf8')) gzip.pause()
  })
  response.on('drain', () => gzip.resume())
  gzip.on('drain', () => response.emit('drain'))
  gzip.once('end', () => end.call(response, undefined, 'utf8'))
  response.once('close', () => gzip.destroy())
  return gzip
}
