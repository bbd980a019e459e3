// GET: a page of a queue with all that is needed to decide.
import { findQueue } from '@/domain/moderation/desk'
import { QueueAsked } from '@/domain/moderation/queue/asked'
import { fieldErrors, forbidden, invalid } from '@/domain/outcome'
import { answer, enter, refuse } from '../door'

export async function GET(request: Request): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const { person, locale } = entered
  const asked = QueueAsked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) return refuse(invalid(...fieldErrors(asked.error)), locale)
  const queue = await findQueue(person, asked.data)
  if (!queue) return refuse(forbidden, locale)
  const { items, next } = queue
  return answer({ items, next })
}
