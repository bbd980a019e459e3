// The check before publishing: what the draft says of itself, and what its rendered preview does.
import { renderedPreview } from '@/app/_edges/rendered-preview'
import { requestLocale } from '@/app/_edges/request'
import { turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { findPreflight } from '@/domain/preflight/desk'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, requestLocale(request))
  const { id } = await params
  const findings = await findPreflight(person, id, await renderedPreview(id))
  if (!findings) return turnAway('missing', 404, person.locale)
  return Response.json({ findings }, { headers: { 'cache-control': 'no-store' } })
}
