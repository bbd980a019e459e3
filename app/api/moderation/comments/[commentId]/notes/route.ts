// POST: a note for colleagues on a comment.
import { noteOnComment } from '@/domain/moderation/attending/commands'
import { answer, enter, readJson, refuse } from '../../../door'

type Context = { params: Promise<{ commentId: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const body = await readJson(request, entered.locale)
  if (body instanceof Response) return body
  const outcome = await noteOnComment(entered.person, { ...body, commentId: (await params).commentId })
  return outcome.ok ? answer(outcome.value) : refuse(outcome, entered.locale)
}
