// GET: the numbers of the last week, month or quarter.
import { z } from 'zod'
import { readQuestion } from '@/app/api/comments/questions'
import { findNumbers } from '@/domain/moderation/numbers/desk'
import { RANGES } from '@/domain/moderation/numbers/schema'
import { forbidden } from '@/domain/outcome'
import { answer, enter, refuse } from '../door'

export const StatsQuestion = z.strictObject({ days: z.coerce.number().pipe(z.literal(RANGES)).default(RANGES[0]) })

export async function GET(request: Request): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const { person, locale } = entered
  const asked = readQuestion(request, StatsQuestion)
  if (asked instanceof Response) return asked
  const numbers = await findNumbers(person, asked.days, new Date())
  return numbers ? answer(numbers) : refuse(forbidden, locale)
}
