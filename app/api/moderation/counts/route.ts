// GET: how much waits, up to a hundred of each.
import { countQueues } from '@/domain/moderation/desk'
import { answer, enter } from '../door'

export async function GET(request: Request): Promise<Response> {
  const entered = await enter(request)
  return entered instanceof Response ? entered : answer(await countQueues(entered.person))
}
