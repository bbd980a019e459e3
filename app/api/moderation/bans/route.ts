// GET: bans that stand, or those that ended, newest first. POST: makes one, by a value or by who sent a comment.
import { z } from 'zod'
import { isCursor, readQuestion } from '@/app/api/comments/questions'
import { makeBan } from '@/domain/moderation/bans/commands'
import { listBans } from '@/domain/moderation/bans/desk'
import { forbidden } from '@/domain/outcome'
import { answer, enter, readJson, refuse } from '../door'

const BansQuestion = z.strictObject({
  over: z.enum(['0', '1']).default('0'),
  cursor: z
    .string()
    .max(100)
    .optional()
    .refine((cursor) => isCursor(cursor)),
})

export async function GET(request: Request): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const asked = readQuestion(request, BansQuestion)
  if (asked instanceof Response) return asked
  const list = await listBans(entered.person, { cursor: asked.cursor, isOver: asked.over === '1' }, new Date())
  if (!list) return refuse(forbidden, entered.locale)
  const { bans, next } = list
  return answer({ bans, next })
}

export async function POST(request: Request): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const body = await readJson(request, entered.locale)
  if (body instanceof Response) return body
  const outcome = await makeBan(entered.person, body)
  return outcome.ok ? answer(outcome.value) : refuse(outcome, entered.locale)
}
