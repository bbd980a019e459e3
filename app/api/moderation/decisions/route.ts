// POST: decides about one comment or a hundred; each is answered by itself, and all are undone together.
import { decideComments } from '@/domain/moderation/commands'
import { answer, enter, readJson, refuse } from '../door'

export async function POST(request: Request): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const body = await readJson(request, entered.locale)
  if (body instanceof Response) return body
  const outcome = await decideComments(entered.person, body)
  return outcome.ok ? answer(outcome.value) : refuse(outcome, entered.locale)
}
