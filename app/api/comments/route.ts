// The public address of the conversation: GET reads approved comments, POST adds one.
import { currentPerson } from '@/app/_edges/session'
import { findThread } from '@/domain/comments/queries'
import { missing } from '@/domain/outcome'
import { openShortWay } from '@/lib/short-ways'
import { failureForProgram } from './answers'
import { languageOf } from './asking'
import { ListQuestion, publicAnswer, readQuestion } from './questions'
import { receiveComment } from './receiving'

export async function GET(request: Request): Promise<Response> {
  const asked = readQuestion(request, ListQuestion)
  if (asked instanceof Response) return asked
  const thread = await findThread(asked)
  if (!thread) return failureForProgram(missing, languageOf(request))
  const { isFirstPage, ...answer } = thread
  const { sort, next } = answer
  const query = new URLSearchParams({ articleId: asked.articleId, sort, ...(asked.limit ? { limit: String(asked.limit) } : {}) })
  const link = next ? { link: `</api/comments?${query}&cursor=${next}>; rel="next"` } : undefined
  return publicAnswer(request, answer, link)
}

export async function POST(request: Request): Promise<Response> {
  return await receiveComment(request, await currentPerson())
}

// The press lets nobody through here who is signed in.
openShortWay('comment', (request) => receiveComment(request, null))
