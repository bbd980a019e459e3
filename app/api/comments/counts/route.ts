// How many comments stand under each of up to a hundred stories: one small answer for a whole page of cards.
import { countComments } from '@/domain/comments/queries'
import { CountsQuestion, publicAnswer, readQuestion } from '../questions'

export async function GET(request: Request): Promise<Response> {
  const asked = readQuestion(request, CountsQuestion)
  return asked instanceof Response ? asked : publicAnswer(request, { counts: await countComments(asked.articleIds) })
}
