// The public address of the conversation: GET reads approved comments, POST adds one.
import { currentPerson } from '@/app/_edges/session'
import { findThread } from '@/domain/comments/queries'
import { invalid, missing } from '@/domain/outcome'
import { failureForProgram } from './answers'
import { isUuid, languageOf } from './asking'
import { receiveComment } from './receiving'

export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const articleId = url.searchParams.get('articleId') ?? ''
  const locale = languageOf(request)
  if (!isUuid(articleId)) return failureForProgram(invalid({ field: 'articleId', code: articleId ? 'invalid' : 'required' }), locale)
  const thread = await findThread({ articleId, cursor: url.searchParams.get('cursor') })
  if (!thread) return failureForProgram(missing, locale)
  const { comments, count, isOpen, next } = thread
  const headers: Record<string, string> = { 'cache-control': 'no-store' }
  if (next) headers.link = `</api/comments?articleId=${articleId}&cursor=${next}>; rel="next"`
  return Response.json({ comments, count, isOpen, next }, { headers })
}

export async function POST(request: Request): Promise<Response> {
  return await receiveComment(request, await currentPerson())
}
