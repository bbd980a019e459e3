// Autosave: the writing page sends the whole draft and the version it was typed on.
import { isSameOrigin, requestLocale } from '@/app/_edges/request'
import { respond, turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { saveDraft } from '@/domain/articles/commands'

type Context = { params: Promise<{ id: string }> }

/** A thousand full blocks fit; a hostile body does not. */
const MAX_DRAFT_CHARACTERS = 6_000_000

export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const person = await currentPerson()
  const locale = person?.locale ?? requestLocale(request)
  if (!isSameOrigin(request)) return turnAway('forbidden', 403, locale)
  if (!person) return turnAway('signedOut', 401, locale)
  if (Number(request.headers.get('content-length')) > MAX_DRAFT_CHARACTERS) return turnAway('tooLarge', 413, locale)
  if (!request.headers.get('content-type')?.startsWith('application/json')) return turnAway('wrongType', 415, locale)
  const text = await request.text()
  if (text.length > MAX_DRAFT_CHARACTERS) return turnAway('tooLarge', 413, locale)
  const draft = jsonObject(text)
  if (!draft) return turnAway('notUnderstood', 400, locale)
  return respond(await saveDraft(person, { ...draft, articleId: (await params).id }), locale)
}

function jsonObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
