// Hands a comment to its handler without Next's way there: under a storm of comments that way took longer than all the checks together
// (docs/decisions/0067).
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sessionCookieName } from '@/lib/session-cookie'
import { shortWay } from '@/lib/short-ways'

const PATH = '/api/comments'

/** False, and nothing read, when this is no comment of a reader or Next has not loaded the handler yet: then Next is asked. */
export async function takeComment(request: IncomingMessage, response: ServerResponse, siteUrl: string): Promise<boolean> {
  const way = shortWay('comment')
  if (!way || request.method !== 'POST' || request.url !== PATH || isSignedIn(request)) return false
  // How long it may be, the press has seen to.
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const answer = await way(new Request(siteUrl + PATH, { method: 'POST', headers: headersOf(request), body: Buffer.concat(chunks) }), null)
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value)
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  const body = Buffer.from(await answer.arrayBuffer())
  response.setHeader('content-length', String(body.length))
  response.end(body)
  return true
}

/** Who a colleague is, Next's handler finds out. */
function isSignedIn({ headers }: IncomingMessage): boolean {
  return headers.cookie?.includes(`${sessionCookieName()}=`) ?? false
}

function headersOf({ headers }: IncomingMessage): Headers {
  const given = new Headers()
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') given.set(name, value)
  return given
}
