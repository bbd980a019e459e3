// Takes one comment in, from a program or a plain form, and answers each in its own way.
import { GUEST, isStaff, type Person } from '@/domain/actor'
import { findSentBefore } from '@/domain/comments/attempts'
import { keepAttempt, postStaffComment } from '@/domain/comments/commands'
import { knownSender } from '@/domain/comments/identity/reader'
import type { PostedComment } from '@/domain/comments/keeping'
import { postComment } from '@/domain/comments/posting'
import { findTalkedArticle } from '@/domain/comments/queries'
import { byNetwork } from '@/domain/comments/screening/facts'
import { findLimits } from '@/domain/comments/screening/talk'
import type { Failure, Outcome } from '@/domain/outcome'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { isOverload } from '@/lib/overload'
import type { Permit } from '@/lib/rate-limit'
import { failureForBrowser, failureForProgram, postedForBrowser, postedForProgram, seeOther, trouble } from './answers'
import { isBrowserForm, isFromOtherSite, isUuid, languageOf, preferredLanguage } from './asking'
import { busy } from './busy'
import { senderOf, withLimit } from './changing'
import { onlyOnce } from './only-once'
import { readBody } from './read-body'
import { sentFrom, withSent } from './sent'

/** `person` is the colleague who is signed in, if any. */
export async function receiveComment(request: Request, person: Person | null): Promise<Response> {
  const isBrowser = isBrowserForm(request)
  if (isFromOtherSite(request)) return trouble({ status: 403, code: 'otherSite' }, { locale: languageOf(request), isBrowser })
  const sent = await readBody(request)
  if ('code' in sent) return trouble(sent, { locale: languageOf(request), isBrowser })
  const { fields, bytes } = sent
  try {
    return await onlyOnce(request, bytes, () => post(request, { fields, isBrowser, person }))
  } catch (error) {
    if (!isOverload(error)) throw error
    return await busy({ fields, isBrowser, locale: languageOf(request, fields) })
  }
}

async function post(request: Request, sent: { fields: unknown; isBrowser: boolean; person: Person | null }): Promise<Response> {
  const { fields, isBrowser, person } = sent
  const { session, ...sender } = senderOf(request)
  const identityId = isFields(fields) ? await knownSender({ session, email: fields.email, now: new Date() }) : null
  const input = isFields(fields) ? { ...fields, ...sender, identityId } : fields
  if (person && isStaff(person)) return await answer(request, await postStaffComment(person, input), { input, isBrowser })
  const permits: (Permit | null)[] = []
  const outcome = await postComment(GUEST, input, { onPermit: (permit) => permits.push(permit) })
  const response = await answer(request, outcome, { input, isBrowser })
  const [permit] = permits
  return permit ? withLimit(response, byNetwork((await findLimits()).networkLimit), permit) : response
}

async function answer(request: Request, outcome: Outcome<PostedComment>, sent: { input: unknown; isBrowser: boolean }): Promise<Response> {
  const { input, isBrowser } = sent
  if (outcome.ok) {
    const posted = isBrowser ? postedForBrowser(outcome.value) : postedForProgram(outcome.value, preferredLanguage(request))
    if (isBrowser || request.headers.has('sec-fetch-site')) posted.headers.append('set-cookie', withSent(request, outcome.value.link))
    return posted
  }
  const articleId = isFields(input) && isUuid(String(input.articleId)) ? String(input.articleId) : null
  const article = articleId ? await findTalkedArticle(articleId) : null
  const ofStory = article?.locale ?? languageOf(request, input)
  // A page is in the language of its story; a program says which it reads.
  const locale = isBrowser ? ofStory : (preferredLanguage(request) ?? ofStory)
  if (!isBrowser) return failureForProgram(outcome, locale)
  return await failureOnPage(request, outcome, { input, locale })
}

/** Nothing typed is lost: it waits at an address of its own, with what is wrong. */
async function failureOnPage(request: Request, failure: Failure, about: { input: unknown; locale: Locale }): Promise<Response> {
  const { input, locale } = about
  if (!isFields(input) || failure.kind === 'missing' || failure.kind === 'forbidden') return failureForBrowser(failure, locale)
  const { articleId, parentId } = input
  const { network } = senderOf(request)
  const reasons = failure.kind === 'invalid' ? { errors: failure.errors } : { errors: [], refusal: failure.reason, params: failure.params }
  if (failure.kind === 'refused' && failure.reason === 'repeated') {
    const identityId = typeof input.identityId === 'string' ? input.identityId : null
    const link = await findSentBefore({ ids: sentFrom(request), identityId, articleId: String(articleId), text: String(input.text) })
    if (link) reasons.params = { link }
  }
  const kept = await keepAttempt(GUEST, { articleId, parentId, network, values: input, failure: reasons })
  return kept.ok ? seeOther(localePath(locale, `/comment/attempt/${kept.value.token}`)) : failureForBrowser(kept, locale)
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
