// The one thing a reader's page tells us by itself: this story was open long enough to be read. Answered here, for there is nothing to draw.
import type { IncomingMessage } from 'node:http'
import { system } from '@/domain/actor'
import { keepReads } from '@/domain/reads/commands'
import { createReadCounter } from '@/domain/reads/counter'
import type { ClientAddress } from './client-address'

export const READS_PATH = '/api/read'
const KEEP_EVERY_MS = 5 * 60_000
const LONGEST_BODY = 64
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const HOUSE = system('reads')

type Parts = { clientAddress: ClientAddress; report: (error: unknown, address: string) => void; everyMs?: number }

export type Reads = { take(request: IncomingMessage): Promise<204 | 403 | 405 | 422>; stop(): Promise<void> }

export function createReads({ clientAddress, report, everyMs = KEEP_EVERY_MS }: Parts): Reads {
  const counter = createReadCounter({ clock: Date.now })
  const timer = setInterval(keep, everyMs)
  timer.unref()

  return {
    /** The status to answer with: 204, or what is wrong. */
    async take(request) {
      if (request.method !== 'POST') return 405
      // Browsers say where a request comes from; a page of another site does not count for us.
      if ((request.headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') return 403
      const articleId = await shortBody(request)
      if (!UUID.test(articleId)) return 422
      counter.count({ articleId, address: clientAddress(request).address, agent: request.headers['user-agent'] ?? '' })
      return 204
    },
    async stop() {
      clearInterval(timer)
      await keep()
    },
  }

  async function keep(): Promise<void> {
    const taken = counter.take()
    if (taken.size === 0) return
    try {
      await keepReads(HOUSE, { counts: [...taken].map(([articleId, reads]) => ({ articleId, reads })) })
    } catch (error) {
      counter.giveBack(taken)
      report(error, READS_PATH)
    }
  }
}

async function shortBody(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) {
    body += String(chunk)
    if (body.length > LONGEST_BODY) return ''
  }
  return body
}
