// The HTTP server: it takes its port before the slow work begins, and lets requests in once the paper is ready.
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { errorPage, type Trouble } from './error-page'
import { StartProblem } from './start-problem'

const HEADERS_TIMEOUT_MS = 15_000
/** A photograph of 20 MB over a slow line. */
const REQUEST_TIMEOUT_MS = 120_000
/** Longer than the proxies in front keep theirs, so that they never write into a closing connection. */
const KEEP_ALIVE_MS = 65_000
const MOST_HEADERS = 100
const LONGEST_HEADERS = 16 * 1024
const UNREADABLE: Record<string, Trouble> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

type Answer = (request: IncomingMessage, response: ServerResponse) => void

export type Listening = {
  server: Server
  /** From now on requests are answered; those that came earlier have waited. */
  open(answer: Answer): void
  /** Takes no new requests and resolves when those in flight are answered, or after `patienceMs`. */
  close(patienceMs: number): Promise<void>
}

/** @throws {StartProblem} when the port is taken or may not be used. */
export async function listen({ port, host }: { port: number; host: string }): Promise<Listening> {
  const waiting: [IncomingMessage, ServerResponse][] = []
  let answer: Answer = (request, response) => void waiting.push([request, response])
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: LONGEST_HEADERS,
      noDelay: true,
    },
    (request, response) => answer(request, response),
  )
  server.maxHeadersCount = MOST_HEADERS
  server.on('clientError', refuseUnreadable)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)))
    server.listen({ port, host }, resolve)
  })

  return {
    server,
    open(given) {
      answer = given
      for (const [request, response] of waiting.splice(0)) answer(request, response)
    },
    async close(patienceMs) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      // Connections that become idle after their last answer would otherwise stay open for `keepAliveTimeout`.
      const sweep = setInterval(() => server.closeIdleConnections(), 100)
      const enough = setTimeout(() => server.closeAllConnections(), patienceMs)
      await closed
      clearInterval(sweep)
      clearTimeout(enough)
    },
  }
}

/** What is no HTTP at all, or too much of it, is told so: Node by itself closes the line without a word. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const status = UNREADABLE[error.code ?? ''] ?? 400
  const { headers, body } = errorPage(status, DEFAULT_LOCALE)
  const lines = headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : []))
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'Connection: close', `Content-Length: ${body.length}`, ...lines]
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]))
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartProblem(`Port ${port} is taken by another program. Stop it, or choose another port, for example PORT=${port + 1}.`)
  }
  if (error.code === 'EACCES')
    return new StartProblem(`Port ${port} may not be used by this user. Choose one above 1023, for example PORT=3000.`)
  return new StartProblem(`The paper cannot listen on port ${port} (${error.code}). Check PORT and HOST.`)
}
