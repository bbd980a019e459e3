// What colleagues say about a story, as the writing page asks again and again.
import { requestLocale } from '@/app/_edges/request'
import { turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { listNotes } from '@/domain/notes/desk'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, requestLocale(request))
  const notes = await listNotes(person, (await params).id)
  return notes ? Response.json({ notes }, { headers: { 'cache-control': 'no-store' } }) : turnAway('missing', 404, person.locale)
}
