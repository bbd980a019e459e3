// The replies of one thread in the order of their tree, a page at a time.
import { findReplies } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { absent } from '../../absent'
import { publicAnswer, RepliesQuestion, readQuestion } from '../../questions'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const asked = readQuestion(request, RepliesQuestion)
  if (asked instanceof Response) return asked
  const page = isCommentId(id) ? await findReplies({ rootId: id, ...asked }) : null
  if (!page) return await absent(request, id)
  const { root, replies, next } = page
  const query = asked.limit ? `limit=${asked.limit}&` : ''
  const link = next ? { link: `</api/comments/${id}/replies?${query}cursor=${next}>; rel="next"` } : undefined
  return publicAnswer(request, { comment: root, replies, next }, link)
}
