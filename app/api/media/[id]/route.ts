// One photograph for the newsroom's programs: what it shows, and where its point of interest is.
import { isSameOrigin, requestLocale } from '@/app/_edges/request'
import { problem, turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { describeMedia } from '@/domain/media/commands'

type Context = { params: Promise<{ id: string }> }

export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const locale = requestLocale(request)
  if (!isSameOrigin(request)) return turnAway('forbidden', 403, locale)
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, locale)
  const words: unknown = await request.json().catch(() => null)
  if (typeof words !== 'object' || words === null) return turnAway('notUnderstood', 400, locale)
  const outcome = await describeMedia(person, { ...words, mediaId: (await params).id })
  if (!outcome.ok) return problem(outcome, locale)
  return Response.json({ photo: outcome.value }, { headers: { 'cache-control': 'no-store' } })
}
