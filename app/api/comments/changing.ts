// The way in for every change a reader orders: from our own pages or from a program, not too many, and nothing in the address that
// would not be heard. Each answer says how many more may come.
import { problemResponse } from '@/app/_edges/respond'
import { failureMessage } from '@/app/_edges/words'
import { networkOf } from '@/domain/comments/network'
import { tooMany } from '@/domain/comments/too-many'
import type { Failure, Outcome } from '@/domain/outcome'
import { type Limit, type Permit, takePoint } from '@/lib/rate-limit'
import { cookieOf, readerCookieName } from '@/lib/reader-cookies'
import { failureForProgram, statusOf, trouble } from './answers'
import { isFromOtherSite, languageOf } from './asking'
import { NoQuestion, readQuestion } from './questions'

const CHANGES: Limit = { name: 'changes', points: 120, seconds: 10 * 60 }

export type Sender = { network: string; userAgent: string; session: string }

export async function change(request: Request, work: (sender: Sender) => Promise<Response>): Promise<Response> {
  if (isFromOtherSite(request)) return trouble({ status: 403, code: 'otherSite' }, { locale: languageOf(request), isBrowser: false })
  const asked = readQuestion(request, NoQuestion)
  if (asked instanceof Response) return asked
  const sender = senderOf(request)
  const permit = await takePoint(CHANGES, networkOf(sender.network))
  const answer = permit.allowed ? await work(sender) : failureForProgram(tooMany(permit.retryAfterSeconds), languageOf(request))
  return withLimit(answer, CHANGES, permit)
}

/** Draft-ietf-httpapi-ratelimit-headers-10: how many there are, how many are left, and until when. */
export function withLimit(answer: Response, { name, points, seconds }: Limit, permit: Permit): Response {
  const [left, reset] = permit.allowed ? [permit.left ?? 0, permit.resetSeconds ?? seconds] : [0, permit.retryAfterSeconds]
  answer.headers.set('ratelimit-policy', `"${name}";q=${points};w=${seconds}`)
  answer.headers.set('ratelimit', `"${name}";r=${left};t=${reset}`)
  return answer
}

export function senderOf(request: Request): Sender {
  return {
    network: request.headers.get('x-visnyk-address') ?? 'unknown',
    userAgent: (request.headers.get('user-agent') ?? '').slice(0, 1_000),
    session: cookieOf(request, readerCookieName()),
  }
}

/** `done` is the answer to a change that was made. */
export function answered<T>(request: Request, outcome: Outcome<T>, done: (value: T) => Response): Response {
  if (outcome.ok) return done(outcome.value)
  const locale = languageOf(request)
  return outcome.kind === 'refused' ? refusal(outcome, locale) : failureForProgram(outcome, locale)
}

function refusal(failure: Failure & { kind: 'refused' }, locale: ReturnType<typeof languageOf>): Response {
  const seconds = failure.params?.seconds
  const { reason: code, current } = failure
  return problemResponse(
    {
      type: 'about:blank',
      title: failureMessage(locale, failure),
      status: statusOf(failure),
      code,
      ...(current === undefined ? {} : { current }),
    },
    seconds === undefined ? {} : { 'retry-after': String(seconds) },
  )
}

export function nothingMore(headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store', ...headers } })
}
