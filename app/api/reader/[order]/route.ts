// Where plain forms of readers go: each is one order and leads to a page that says what became of it.

import { seeOther } from '@/app/api/comments/answers'
import { isFromOtherSite, languageOf } from '@/app/api/comments/asking'
import { senderOf } from '@/app/api/comments/changing'
import { readBody } from '@/app/api/comments/read-body'
import { missing } from '@/domain/outcome'
import { localePath } from '@/lib/i18n/locale'
import { failed, unread } from '../failed'
import { endLetters, type Fields, FORMS, type Form } from '../forms'

type Context = { params: Promise<{ order: string }> }

/** A person who follows the address of a mail program's button is shown the page with ours. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const { order } = await params
  const isLetters = order === 'unsubscribe' && /^[\w.-]{1,100}$/.test(token)
  if (isLetters) return seeOther(localePath(languageOf(request), `/comment/unsubscribe/${token}`))
  return await failed(request, missing, { order: '', fields: {}, session: '' })
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { order } = await params
  // RFC 8058: a mail program asks from its own place, without cookies; the signed address is all it needs.
  if (order === 'unsubscribe' && request.url.includes('?')) return await endLetters(request)
  if (isFromOtherSite(request)) return await unread(request, { status: 403, code: 'otherSite' })
  const sent = await readBody(request)
  if ('code' in sent) return await unread(request, sent)
  const work: Form | null = Object.hasOwn(FORMS, order) ? FORMS[order as keyof typeof FORMS] : null
  const sender = senderOf(request)
  const fields = textsOf(sent.fields)
  if (!work) return await failed(request, missing, { order: '', fields, session: sender.session })
  const { outcome, to, cookie } = await work({ ...fields, ...sender }, request)
  if (!outcome.ok) return await failed(request, outcome, { order, fields, session: sender.session })
  const answer = seeOther(localePath(languageOf(request, fields), to))
  if (cookie) answer.headers.append('set-cookie', cookie)
  return answer
}

/** A form's fields are texts; whatever else a program sends here is none. */
function textsOf(fields: unknown): Fields {
  const pairs = Object.entries(typeof fields === 'object' && fields !== null ? fields : {})
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}
