// GET: a page of a queue with all that is needed to decide.
import { isCursor, readQuestion } from '@/app/api/comments/questions'
import { findQueue } from '@/domain/moderation/desk'
import { QueueAsked } from '@/domain/moderation/queue/asked'
import { forbidden } from '@/domain/outcome'
import { answer, enter, refuse } from '../door'

/** Pages forgive a cursor that is none; a program is told. */
const QueueQuestion = QueueAsked.extend({ cursor: QueueAsked.shape.cursor.refine((cursor) => isCursor(cursor)) })

export async function GET(request: Request): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const { person, locale } = entered
  const asked = readQuestion(request, QueueQuestion)
  if (asked instanceof Response) return asked
  const queue = await findQueue(person, asked)
  if (!queue) return refuse(forbidden, locale)
  const { items, next } = queue
  return answer({ items, next })
}
