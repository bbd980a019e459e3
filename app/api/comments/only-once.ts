// Idempotency-Key (IETF draft 07): a request sent again because its answer was lost is answered the same and does nothing more.
import { createHash } from 'node:crypto'
import { problemResponse } from '@/app/_edges/respond'
import { networkOf } from '@/domain/comments/network'
import { beginAnswer, keepAnswer } from '@/lib/given-answers'
import { translator } from '@/lib/i18n/translator'
import { languageOf } from './asking'

const LONGEST_KEY = 255

/** `body` is what was sent; `answer` is called when the key is new, or there is none. */
export async function onlyOnce(request: Request, body: Uint8Array, answer: () => Promise<Response>): Promise<Response> {
  const given = request.headers.get('idempotency-key')
  if (given === null) return await answer()
  if (given === '' || given.length > LONGEST_KEY) return trouble(request, { status: 400, code: 'idempotencyKeyWrong' })
  const key = `${networkOf(request.headers.get('x-visnyk-address') ?? '')} ${given}`
  const asked = `${request.method} ${new URL(request.url).pathname} ${createHash('sha256').update(body).digest('base64url')}`
  const begun = await beginAnswer({ key, asked, now: new Date() })
  if (begun.kind === 'underWay') return trouble(request, { status: 409, code: 'idempotencyUnderWay' }, { 'retry-after': '1' })
  if (begun.kind === 'otherRequest') return trouble(request, { status: 422, code: 'idempotencyKeyReused' })
  if (begun.kind === 'again') {
    const { status, headers, body: text } = begun.given
    return new Response(text, { status, headers: { ...headers, 'idempotency-replayed': 'true' } })
  }
  try {
    const fresh = await answer()
    // Who was told to wait may try again under the same key.
    const isFinal = fresh.status < 500 && fresh.status !== 429
    await keepAnswer(key, isFinal ? { status: fresh.status, headers: kept(fresh.headers), body: await fresh.clone().text() } : null)
    return fresh
  } catch (error) {
    await keepAnswer(key, null)
    throw error
  }
}

function kept(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    ['content-type', 'location', 'cache-control'].flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])),
  )
}

type Trouble = { status: number; code: 'idempotencyKeyWrong' | 'idempotencyUnderWay' | 'idempotencyKeyReused' }

function trouble(request: Request, { status, code }: Trouble, headers: Record<string, string> = {}): Response {
  const title = translator(languageOf(request), 'comments')(`problems.${code}`)
  return problemResponse({ type: 'about:blank', title, status, code }, headers)
}
