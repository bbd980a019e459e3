// What became of a comment, for whoever holds its private link: the same the page tells, for the script of the story's page.
import { findStatus } from '@/domain/comments/own/queries'
import { missing } from '@/domain/outcome'
import { failureForProgram } from '../../answers'
import { languageOf } from '../../asking'
import { NoQuestion, readQuestion } from '../../questions'

type Context = { params: Promise<{ link: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = readQuestion(request, NoQuestion)
  if (asked instanceof Response) return asked
  const found = await findStatus((await params).link, new Date())
  if (!found) return failureForProgram(missing, languageOf(request))
  const { id, status, version, name, text, at, reason, explanation, mayAppeal } = found
  return Response.json(
    { id, status, version, name, text, at, reason, explanation, mayAppeal },
    { headers: { 'cache-control': 'no-store' } },
  )
}
