// A press on a real socket, before a Next that draws what the test says.
import { request as ask, createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'
import type { Moved } from '@/domain/redirects/queries'
import { noteShown, touch } from '@/domain/touch'
import { GONE_MARK } from '@/lib/gone'
import { createClientAddress } from '../client-address'
import { createMediaFiles } from '../media-files'
import { type NextHandler, renderWithNext } from '../next-render'
import { createPageCache } from '../page-cache'
import { createPrinting } from '../page-printing'
import { createPress } from '../press'
import { createReads, type Reads } from '../reads'
import { commonHeaders, readerHeaders, readerPolicy } from '../security-headers'
import { createStaffDoor } from '../staff-door'
import { createStaticFiles } from '../static-files'

export const draw = vi.fn<NextHandler>()
export const press: { printing: ReturnType<typeof createPrinting>; reads: Reads; isTooFast: boolean } = {
  printing: undefined as never,
  reads: undefined as never,
  isTooFast: false,
}
let server: Server

export function usePress(): void {
  beforeAll(open)
  beforeEach(() => {
    press.printing.forgetAll()
    draw.mockReset()
    draw.mockImplementation(async (request, response) => {
      noteShown(touch.article('1'))
      if (request.url?.includes(`/missing?${GONE_MARK}`)) html(response, '<h1>Прибрано</h1>')
      else if (request.url?.endsWith('/missing')) html(response, '<h1>Немає</h1>')
      else if (request.url?.includes('nowhere')) html(response, '', 404)
      else html(response, `<h1>${request.url}</h1>${'слово '.repeat(200)}`)
    })
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
}

async function open(): Promise<void> {
  const clock = () => performance.now()
  const common = commonHeaders({ https: true })
  const next: NextHandler = (request, response) => draw(request, response)
  const cache = createPageCache({ maxBytes: 10_000_000, maxAgeMs: 60_000, clock })
  const render = (address: string) => renderWithNext(next, { address, siteUrl: 'https://visnyk.test', timeoutMs: 1_000 })
  const report = () => undefined
  const printing = createPrinting({ cache, render, headers: readerHeaders(common), clock, report })
  const doors = createStaffDoor({
    next,
    clientAddress: createClientAddress(''),
    common,
    siteUrl: 'https://visnyk.test',
    readersPolicy: readerPolicy([]),
  })
  const statics = createStaticFiles({ root: '/nowhere', headers: common })
  const media = createMediaFiles({ dataDir: '/nowhere', headers: common })
  const personal = printing.printForOne
  const reads = createReads({ clientAddress: createClientAddress(''), report })
  const moved = async (path: string): Promise<Moved | null> =>
    path === '/nowhere/old' ? { status: 301, to: '/kultura/novyi' } : path === '/nowhere/gone' ? { status: 410 } : null
  const isListening = () => false
  const searchWait = async () => (press.isTooFast ? 42 : null)
  server = createServer(
    createPress({ cache, printing, statics, media, ...doors, personal, moved, reads, searchWait, common, isListening, report }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  Object.assign(press, { printing, reads })
}

function html(response: ServerResponse, body: string, status = 200): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Set-Cookie', 'somebody=1')
  response.setHeader('Cache-Control', 'private, no-store')
  response.end(`<!DOCTYPE html><title>t</title>${body}`)
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

export function send(
  path: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: Buffer } = {},
) {
  const { port } = server.address() as AddressInfo
  return new Promise<Answer>((resolve, reject) => {
    const request = ask({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }))
    })
    request.once('error', reject)
    request.end(body)
  })
}
