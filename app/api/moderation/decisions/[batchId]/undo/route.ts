// POST: takes a batch of decisions back while there is time; 410 when it is over, 409 when somebody changed one since.
import { undoBatch } from '@/domain/moderation/commands'
import { missing } from '@/domain/outcome'
import { answer, enter, refuse } from '../../../door'

type Context = { params: Promise<{ batchId: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const outcome = await undoBatch(entered.person, await params)
  if (outcome.ok) return answer(outcome.value)
  return refuse(outcome.kind === 'invalid' ? missing : outcome, entered.locale)
}
