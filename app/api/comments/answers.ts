// What a sender hears: problem details for programs, a way back to the page for a browser without scripts.
import { type ProblemDetails, problem, problemResponse } from '@/app/_edges/respond'
import { failureMessage } from '@/app/_edges/words'
import type { PostedComment } from '@/domain/comments/keeping'
import { type Failure, STATUS_OF } from '@/domain/outcome'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const STATUS_OF_REFUSAL: Record<string, number> = {
  commentsClosed: 403,
  editTooLate: 403,
  ownCommentChanged: 412,
  confirmationGone: 410,
  slowTalk: 429,
  tooManyComments: 429,
  tooManyAttempts: 429,
}

export function statusOf(failure: Failure): number {
  return (failure.kind === 'refused' && STATUS_OF_REFUSAL[failure.reason]) || STATUS_OF[failure.kind]
}

export function failureForProgram(failure: Failure, locale: Locale): Response {
  const status = statusOf(failure)
  if (failure.kind !== 'refused' || status === STATUS_OF.refused) return problem(failure, locale)
  const { reason: code, current } = failure
  const details: ProblemDetails = { type: 'about:blank', title: failureMessage(locale, failure), status, code }
  if (current !== undefined) details.current = current
  return problemResponse(details, retryAfter(failure))
}

/** A sentence is all a browser gets where there is no page to go back to. */
export function failureForBrowser(failure: Failure, locale: Locale): Response {
  return sentence(failureMessage(locale, failure), { status: statusOf(failure), locale, headers: retryAfter(failure) })
}

type Trouble = { status: number; code: 'notUnderstood' | 'tooLarge' | 'wrongType' | 'otherSite' }

/** For what goes wrong before the paper is asked. */
export function trouble({ status, code }: Trouble, { locale, isBrowser }: { locale: Locale; isBrowser: boolean }): Response {
  const title =
    code === 'otherSite' ? translator(locale, 'comments')('problems.otherSite') : translator(locale, 'errors')(`failures.${code}`)
  return isBrowser ? sentence(title, { status, locale }) : problemResponse({ type: 'about:blank', title, status, code })
}

/** `locale`: of whoever sends; null for the story's own. */
export function postedForProgram(posted: PostedComment, locale: Locale | null): Response {
  const { id, status, article, link } = posted
  const t = translator(locale ?? article.locale, 'comments')
  const headers: Record<string, string> = { 'cache-control': 'no-store' }
  if (status === 'pending') {
    const message = `${t('held.title')}. ${t('held.text')}`
    return Response.json({ id, status, message, statusUrl: statusPath(posted), link }, { status: 202, headers })
  }
  headers.location = postedPath(posted)
  return Response.json({ id, status }, { status: 201, headers })
}

/** Who has no scripts is shown the private page of the comment while it waits: there it is told what becomes of it. */
export function postedForBrowser(posted: PostedComment): Response {
  return seeOther(posted.status === 'pending' ? statusPath(posted) : postedPath(posted))
}

function statusPath({ link, article }: PostedComment): string {
  return localePath(article.locale, `/comment/status/${link}`)
}

export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })
}

function postedPath({ id, article, isReply }: PostedComment): string {
  if (isReply) return localePath(article.locale, `/comment/${id}`)
  return `${localePath(article.locale, article.path)}#comment-${id}`
}

function retryAfter(failure: Failure): Record<string, string> {
  const seconds = failure.kind === 'refused' ? failure.params?.seconds : undefined
  return seconds === undefined ? {} : { 'retry-after': String(seconds) }
}

type Sentence = { status: number; locale: Locale; headers?: Record<string, string> }

function sentence(text: string, { status, locale, headers = {} }: Sentence): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'content-language': locale, 'cache-control': 'no-store', ...headers },
  })
}
