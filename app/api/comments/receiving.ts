// Takes one comment in, from a program or a plain form, and answers each in its own way.
import { GUEST, isStaff, type Person } from '@/domain/actor'
import { keepAttempt, postComment, postStaffComment } from '@/domain/comments/commands'
import { knownSender } from '@/domain/comments/identity/reader'
import { findTalkedArticle } from '@/domain/comments/queries'
import type { Failure } from '@/domain/outcome'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { failureForBrowser, failureForProgram, postedForBrowser, postedForProgram, seeOther, trouble } from './answers'
import { isBrowserForm, isFromOtherSite, isUuid, languageOf } from './asking'
import { senderOf } from './changing'
import { onlyOnce } from './only-once'
import { readBody } from './read-body'

/** `person` is the colleague who is signed in, if any. */
export async function receiveComment(request: Request, person: Person | null): Promise<Response> {
  const isBrowser = isBrowserForm(request)
  if (isFromOtherSite(request)) return trouble({ status: 403, code: 'otherSite' }, { locale: languageOf(request), isBrowser })
  const sent = await readBody(request)
  if ('code' in sent) return trouble(sent, { locale: languageOf(request), isBrowser })
  return await onlyOnce(request, sent.bytes, () => post(request, { fields: sent.fields, isBrowser, person }))
}

async function post(request: Request, sent: { fields: unknown; isBrowser: boolean; person: Person | null }): Promise<Response> {
  const { isBrowser, person } = sent
  const { session, ...sender } = senderOf(request)
  const { fields } = sent
  const identityId = isFields(fields) ? await knownSender({ session, email: fields.email, now: new Date() }) : null
  const input = isFields(fields) ? { ...fields, ...sender, identityId } : fields
  const outcome = person && isStaff(person) ? await postStaffComment(person, input) : await postComment(GUEST, input)
  if (outcome.ok) return isBrowser ? postedForBrowser(outcome.value) : postedForProgram(outcome.value)

  const articleId = isFields(input) && isUuid(String(input.articleId)) ? String(input.articleId) : null
  const article = articleId ? await findTalkedArticle(articleId) : null
  const locale = article?.locale ?? languageOf(request, input)
  if (!isBrowser) return failureForProgram(outcome, locale)
  return await failureOnPage(outcome, { input, network: sender.network, locale })
}

/** Nothing typed is lost: it waits at an address of its own, with what is wrong. */
async function failureOnPage(failure: Failure, about: { input: unknown; network: string; locale: Locale }): Promise<Response> {
  const { input, network, locale } = about
  if (!isFields(input) || failure.kind === 'missing' || failure.kind === 'forbidden') return failureForBrowser(failure, locale)
  const { articleId, parentId } = input
  const reasons = failure.kind === 'invalid' ? { errors: failure.errors } : { errors: [], refusal: failure.reason, params: failure.params }
  const kept = await keepAttempt(GUEST, { articleId, parentId, network, values: input, failure: reasons })
  return kept.ok ? seeOther(localePath(locale, `/comment/attempt/${kept.value.token}`)) : failureForBrowser(kept, locale)
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
