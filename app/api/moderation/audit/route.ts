// GET: who decided what and when, a page at a time; undone and overturned decisions as well.
import { isCursor, readQuestion } from '@/app/api/comments/questions'
import { DecisionsAsked, listDecisions } from '@/domain/moderation/numbers/decisions'
import { forbidden } from '@/domain/outcome'
import { answer, enter, refuse } from '../door'

const AuditQuestion = DecisionsAsked.extend({ cursor: DecisionsAsked.shape.cursor.refine((cursor) => isCursor(cursor)) })

export async function GET(request: Request): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const { person, locale } = entered
  const asked = readQuestion(request, AuditQuestion)
  if (asked instanceof Response) return asked
  const page = await listDecisions(person, asked)
  return page ? answer(page) : refuse(forbidden, locale)
}
