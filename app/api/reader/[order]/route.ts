// Where plain forms of readers go: each is one order and leads to a page that says what became of it.

import { failureForBrowser, seeOther, trouble } from '@/app/api/comments/answers'
import { isFromOtherSite, languageOf } from '@/app/api/comments/asking'
import { senderOf } from '@/app/api/comments/changing'
import { readBody } from '@/app/api/comments/read-body'
import { missing, type Outcome } from '@/domain/outcome'
import { localePath } from '@/lib/i18n/locale'
import { endLetters, type Fields, FORMS, type Form } from '../forms'

type Context = { params: Promise<{ order: string }> }

/** A person who follows the address of a mail program's button is shown the page with ours. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const isLetters = (await params).order === 'unsubscribe' && /^[\w.-]{1,100}$/.test(token)
  return isLetters ? seeOther(localePath(languageOf(request), `/comment/unsubscribe/${token}`)) : failed(request, missing)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { order } = await params
  // RFC 8058: a mail program asks from its own place, without cookies; the signed address is all it needs.
  if (order === 'unsubscribe' && request.url.includes('?')) return await endLetters(request)
  const locale = languageOf(request)
  if (isFromOtherSite(request)) return trouble({ status: 403, code: 'otherSite' }, { locale, isBrowser: true })
  const sent = await readBody(request)
  if ('code' in sent) return trouble(sent, { locale, isBrowser: true })
  const work: Form | null = Object.hasOwn(FORMS, order) ? FORMS[order as keyof typeof FORMS] : null
  if (!work) return failed(request, missing)
  const fields = sent.fields as Fields
  const { outcome, to, cookie } = await work({ ...fields, ...senderOf(request) }, request)
  if (!outcome.ok) return failed(request, outcome, fields)
  const answer = seeOther(localePath(languageOf(request, fields), to))
  if (cookie) answer.headers.append('set-cookie', cookie)
  return answer
}

function failed(request: Request, outcome: Exclude<Outcome<never>, { ok: true }>, fields?: Fields): Response {
  return failureForBrowser(outcome, languageOf(request, fields))
}
