// DELETE: lifts a ban. Like making one it is a batch, which can be undone.
import { liftBan } from '@/domain/moderation/bans/commands'
import { missing } from '@/domain/outcome'
import { answer, enter, refuse } from '../../door'

type Context = { params: Promise<{ banId: string }> }

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const outcome = await liftBan(entered.person, await params)
  if (outcome.ok) return answer(outcome.value)
  return refuse(outcome.kind === 'invalid' ? missing : outcome, entered.locale)
}
