// Lets moderators in to the programs' addresses of the desk: by their session, from our own pages or from a program.
import { isSameOrigin, requestLocale } from '@/app/_edges/request'
import { problem, turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import type { Person } from '@/domain/actor'
import { type Failure, STATUS_OF } from '@/domain/outcome'
import { can } from '@/domain/permissions'
import type { Locale } from '@/lib/i18n/locale'

/** A hundred decisions, each with the longest note. */
const MOST_BYTES = 256 * 1024

export type Entered = { person: Person; locale: Locale }

export async function enter(request: Request): Promise<Entered | Response> {
  return admit(request, await currentPerson())
}

/** `person` is the colleague who is signed in, if any. */
export function admit(request: Request, person: Person | null): Entered | Response {
  const asked = request.headers.get('accept-language')
  const locale = asked || !person ? requestLocale(request) : person.locale
  if (!isSameOrigin(request)) return turnAway('forbidden', 403, locale)
  if (!person) return turnAway('signedOut', 401, locale)
  if (!can(person, 'comment.decide')) return turnAway('forbidden', 403, locale)
  return { person, locale }
}

/** An object, or an honest refusal. */
export async function readJson(request: Request, locale: Locale): Promise<object | Response> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) return turnAway('wrongType', 415, locale)
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return turnAway('tooLarge', 413, locale)
  const text = await request.text()
  if (text.length > MOST_BYTES) return turnAway('tooLarge', 413, locale)
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Falls through: whatever is not an object is not understood.
  }
  return turnAway('notUnderstood', 400, locale)
}

const GONE: ReadonlySet<string> = new Set(['undoExpired', 'undoneBefore'])

/** HTTP has a word of its own for what is over. */
export function refuse(failure: Failure, locale: Locale): Response {
  return problem(failure, locale, failure.kind === 'refused' && GONE.has(failure.reason) ? 410 : STATUS_OF[failure.kind])
}

export function answer(value: unknown): Response {
  return Response.json(value, { headers: { 'cache-control': 'no-store' } })
}
