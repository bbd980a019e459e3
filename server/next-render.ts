// Asks Next for a reader's page without a reader: a request with nothing personal in it, an answer kept in memory.
import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { collectShown, type Shown } from '@/domain/touch'

export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>
export type Rendered = { status: number; headers: OutgoingHttpHeaders; body: Buffer; shown: Shown }

/** A render that took too long; the reader is answered, the render is abandoned. */
class RenderTimeout extends Error {}

/** @throws {RenderTimeout} */
export async function inTime<T>(address: string, timeoutMs: number, render: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RenderTimeout(`${address} took longer than ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    return await Promise.race([render(), late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * `address` is what Next should render, `/uk/...` included. `shown` fills with the touches of what the page shows while it is made.
 *
 * @throws {RenderTimeout}
 */
export async function renderWithNext(
  next: NextHandler,
  { address, siteUrl, timeoutMs, cookie }: { address: string; siteUrl: string; timeoutMs: number; cookie?: string },
): Promise<Rendered> {
  const shown: Shown = new Set()
  const request = aReaderRequest(address, siteUrl, cookie)
  const response = new ResponseInMemory(request)
  try {
    await inTime(address, timeoutMs, () => collectShown(shown, () => next(request, response)).then(() => response.whole))
    return { status: response.statusCode, headers: response.getHeaders(), body: response.body(), shown }
  } finally {
    response.emit('close')
  }
}

/** The allow-list: these headers and none else reach the page, whoever asks; a cookie only where the page is for one reader. */
function aReaderRequest(address: string, siteUrl: string, cookie: string | undefined): IncomingMessage {
  const { host, protocol } = new URL(siteUrl)
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = address
  request.httpVersion = '1.1'
  request.headers = {
    host,
    'user-agent': 'Visnyk',
    accept: 'text/html',
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    ...(cookie ? { cookie } : {}),
  }
  request.push(null)
  return request
}

class ResponseInMemory extends ServerResponse {
  readonly #chunks: Buffer[] = []
  readonly whole: Promise<void>
  #finish: () => void = () => undefined

  constructor(request: IncomingMessage) {
    super(request)
    this.whole = new Promise((resolve) => {
      this.#finish = resolve
    })
  }

  body(): Buffer {
    return this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks)
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#take(chunk, rest[0])
    callLast(rest)
    return true
  }

  override end(...parts: unknown[]): this {
    if (parts[0] !== null && typeof parts[0] !== 'function') this.#take(parts[0], parts[1])
    if (!this.headersSent) this.writeHead(this.statusCode)
    this.finished = true
    this.emit('prefinish')
    this.emit('finish')
    this.#finish()
    callLast(parts)
    return this
  }

  override flushHeaders(): void {
    if (!this.headersSent) this.writeHead(this.statusCode)
  }

  #take(chunk: unknown, encoding: unknown): void {
    if (chunk === undefined) return
    this.flushHeaders()
    if (typeof chunk === 'string')
      this.#chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else this.#chunks.push(Buffer.from(chunk as Uint8Array))
  }
}

function callLast(parts: unknown[]): void {
  const last = parts.at(-1)
  if (typeof last === 'function') last()
}
