// The newsroom, sign-in and the programs' addresses: given to Next as they come, minus what only we may say.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ClientAddress } from './client-address'
import { compressAnswer } from './compressed-answer'
import { fillEmptyAnswer } from './empty-answer'
import type { NextHandler } from './next-render'
import { API_POLICY, aNonce, type HeaderList, staffPolicy } from './security-headers'
import { takeComment } from './short-comment'

/** Next believes these; only the press may write them. */
const NEVER_FROM_OUTSIDE =
  /^(content-security-policy.*|x-nonce|x-middleware-.*|x-visnyk-.*|x-invoke-.*|x-matched-path|x-nextjs-.*|x-now-.*|forwarded)$/
const FROM_PROXIES_ONLY = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip']

const LONGEST_PATH = 1_000
/** What Next adds to the address of a page when it asks for a piece of it. */
const NEXTS_OWN = /[?&]_rsc(=[^&]*)?$/

/** `readersPolicy`: for the pages by which readers' forms are answered. */
type Parts = { next: NextHandler; clientAddress: ClientAddress; common: HeaderList; siteUrl: string; readersPolicy: string }

export function createStaffDoor({ next, clientAddress, common, siteUrl, readersPolicy }: Parts) {
  return {
    async staff(request: IncomingMessage, response: ServerResponse): Promise<void> {
      cleanse(request, clientAddress)
      const nonce = aNonce()
      const policy = staffPolicy(nonce, siteUrl)
      // Next reads the nonce out of the request's policy and writes it on its own scripts.
      request.headers['content-security-policy'] = policy
      setAll(response, [...common, 'Content-Security-Policy', policy, 'Cross-Origin-Resource-Policy', 'same-origin'])
      keepPrivate(response)
      compressAnswer(request, response)
      await next(request, response)
    },

    async api(request: IncomingMessage, response: ServerResponse): Promise<void> {
      cleanse(request, clientAddress)
      setAll(response, [...common, 'Content-Security-Policy', API_POLICY, 'Cache-Control', 'no-store'])
      onHead(response, () => {
        if (String(response.getHeader('content-type')).startsWith('text/html')) response.setHeader('Content-Security-Policy', readersPolicy)
      })
      if (await takeComment(request, response, siteUrl)) return
      fillEmptyAnswer(request, response)
      await next(request, response)
    },
  }
}

/** Exported for the test: what of a stranger's headers reaches Next. */
export function cleanse(request: IncomingMessage, clientAddress: ClientAddress): void {
  const { address, throughProxy } = clientAddress(request)
  for (const name of Object.keys(request.headers)) {
    if (NEVER_FROM_OUTSIDE.test(name) || (!throughProxy && FROM_PROXIES_ONLY.includes(name))) delete request.headers[name]
  }
  request.headers['x-visnyk-address'] = address
  // Whoever must sign in first comes back to what they asked for.
  request.headers['x-visnyk-path'] = (request.url ?? '/').replace(NEXTS_OWN, '').slice(0, LONGEST_PATH)
}

/** Whatever the page says later, nobody between us and a colleague may keep it. */
function keepPrivate(response: ServerResponse): void {
  onHead(response, () => response.setHeader('Cache-Control', 'private, no-store'))
}

/** The last word about the headers, just before they leave. */
function onHead(response: ServerResponse, say: () => void): void {
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse
  response.writeHead = ((...parts: unknown[]) => {
    say()
    return writeHead(...parts)
  }) as typeof response.writeHead
}

function setAll(response: ServerResponse, headers: HeaderList): void {
  for (let index = 0; index < headers.length; index += 2) response.setHeader(headers[index] ?? '', headers[index + 1] ?? '')
}
