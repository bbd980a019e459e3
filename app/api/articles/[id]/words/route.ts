// Words for a sheet over HTTP: what a browser sends before an order, and whenever it has no open line.
import { isSameOrigin, requestLocale } from '@/app/_edges/request'
import { respond, turnAway, turnAwayWriter } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { exchangeWords } from '@/domain/articles/words/sync'

type Context = { params: Promise<{ id: string }> }

/** Base64 of the largest update a sheet takes. */
const MAX_CHARACTERS = 9_000_000

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const person = await currentPerson()
  const locale = person?.locale ?? requestLocale(request)
  if (!isSameOrigin(request)) return turnAway('forbidden', 403, locale)
  if (!person) return turnAwayWriter(locale)
  if (Number(request.headers.get('content-length')) > MAX_CHARACTERS) return turnAway('tooLarge', 413, locale)
  if (!request.headers.get('content-type')?.startsWith('application/json')) return turnAway('wrongType', 415, locale)
  const words: unknown = await request.json().catch(() => null)
  if (typeof words !== 'object' || words === null) return turnAway('notUnderstood', 400, locale)
  return respond(await exchangeWords(person, { ...words, articleId: (await params).id }), locale)
}
