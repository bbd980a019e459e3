// One comment: GET reads it, alone or where it stands.
import { findContext } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { absent } from '../absent'
import { OneQuestion, publicAnswer, readQuestion } from '../questions'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const asked = readQuestion(request, OneQuestion)
  if (asked instanceof Response) return asked
  const found = isCommentId(id) ? await findContext(id) : null
  if (!found) return await absent(request, id)
  const { comment, article, around, next } = found
  const { path, headline, locale } = article
  const answer = { comment, article: { id: article.id, path, headline, locale } }
  return publicAnswer(request, asked.context === '1' ? { ...answer, around, next } : answer)
}
