// What a reader sees whose form was not taken: a page of the paper that says why, with the form once more and everything typed in it.

import { readerPage } from '@/app/_edges/reader-page'
import { failureMessage, fieldMessages } from '@/app/_edges/words'
import { statusOf } from '@/app/api/comments/answers'
import { languageOf } from '@/app/api/comments/asking'
import { Failed, type FormAgain } from '@/components/comments/own/failed'
import { findOwnComment, findStatus } from '@/domain/comments/own/queries'
import { findReplyPlace } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import type { Failure } from '@/domain/outcome'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { Fields } from './forms'

type Attempt = { order: string; fields: Fields; session: string }
type Asked = Attempt & { locale: Locale; now: Date }

/** An order that was heard and not done. */
export async function failed(request: Request, failure: Failure, attempt: Attempt): Promise<Response> {
  const locale = languageOf(request, attempt.fields)
  const seconds = failure.kind === 'refused' ? failure.params?.seconds : undefined
  return await drawn(request, {
    ...attempt,
    locale,
    status: statusOf(failure),
    message: failureMessage(locale, failure),
    errors: failure.kind === 'invalid' ? fieldMessages(locale, failure.errors) : {},
    headers: seconds === undefined ? {} : { 'retry-after': String(seconds) },
  })
}

/** One that could not even be read: nothing is known of what was typed. */
export async function unread(
  request: Request,
  trouble: { status: number; code: 'notUnderstood' | 'tooLarge' | 'wrongType' | 'otherSite' },
) {
  const { status, code } = trouble
  const locale = languageOf(request)
  const message =
    code === 'otherSite' ? translator(locale, 'comments')('problems.otherSite') : translator(locale, 'errors')(`failures.${code}`)
  return await drawn(request, { order: '', fields: {}, session: '', locale, status, message, errors: {}, headers: {} })
}

type Told = Attempt & {
  locale: Locale
  status: number
  message: string
  errors: Record<string, string>
  headers: Record<string, string>
}

async function drawn(request: Request, told: Told): Promise<Response> {
  const { order, fields, session, locale, status, message, errors, headers } = told
  const page = readerPage(async ({ now }) => {
    const form = await formAgain({ order, fields, session, locale, now })
    return {
      status,
      head: { title: translator(locale, 'comments')('failed.title'), robots: { index: false, follow: false } },
      children: <Failed locale={locale} now={now} message={message} form={form} typed={fields} errors={errors} />,
    }
  })
  // Drawn at the address readers know: there the other language has the same page.
  const address = new URL(localePath(locale, PLACES[order]?.(fields) ?? '/comment/mine'), request.url)
  const answer = await page(new Request(address), { params: Promise.resolve({ locale }) })
  for (const [name, value] of Object.entries({ 'cache-control': 'no-store', 'content-language': locale, ...headers }))
    answer.headers.set(name, value)
  return answer
}

const PLACES: Record<string, (fields: Fields) => string> = {
  edit: ({ commentId }) => `/comment/edit/${encodeURIComponent(commentId ?? '')}`,
  report: ({ commentId }) => `/comment/report/${encodeURIComponent(commentId ?? '')}`,
  appeal: ({ status }) => `/comment/status/${encodeURIComponent(status ?? '')}`,
}

/** What can be tried again as things stand now. */
async function formAgain({ order, fields, session, locale, now }: Asked): Promise<FormAgain> {
  const { commentId = '', status = '' } = fields
  switch (order) {
    case 'edit': {
      const own = isCommentId(commentId) ? await findOwnComment({ session, commentId, now }) : null
      return own?.editableUntil ? { kind: 'edit', own } : { kind: 'words', isOwn: own !== null }
    }
    case 'appeal': {
      const own = await findStatus(status, now)
      return own ? { kind: 'appeal', own } : { kind: 'words', isOwn: false }
    }
    case 'report': {
      const place = isCommentId(commentId) ? await findReplyPlace({ commentId, locale, now }) : null
      return place ? { kind: 'report', comment: place.parent } : { kind: 'words', isOwn: false }
    }
    case 'confirm':
    case 'return':
    case 'letter':
      return { kind: 'back' }
    default:
      return { kind: 'words', isOwn: session !== '' }
  }
}
