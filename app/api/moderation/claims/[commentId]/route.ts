// PUT takes a comment for two minutes, or for two more; DELETE lets it go. 409 says who has it.
import type { Person } from '@/domain/actor'
import { claimComment, releaseComment } from '@/domain/moderation/attending/commands'
import { missing, type Outcome } from '@/domain/outcome'
import { answer, enter, refuse } from '../../door'

type Context = { params: Promise<{ commentId: string }> }
type Order = (person: Person, input: unknown) => Promise<Outcome<unknown>>

export const PUT = (request: Request, context: Context) => give(claimComment, request, context)
export const DELETE = (request: Request, context: Context) => give(releaseComment, request, context)

async function give(order: Order, request: Request, { params }: Context): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const outcome = await order(entered.person, await params)
  if (outcome.ok) return answer(outcome.value)
  return refuse(outcome.kind === 'invalid' ? missing : outcome, entered.locale)
}
