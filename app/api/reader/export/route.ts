// Everything the paper keeps about a confirmed reader, as a file to take along.
import { failureForProgram } from '@/app/api/comments/answers'
import { languageOf } from '@/app/api/comments/asking'
import { senderOf } from '@/app/api/comments/changing'
import { exportOwn } from '@/domain/comments/own/queries'
import { missing } from '@/domain/outcome'

export async function GET(request: Request): Promise<Response> {
  const everything = await exportOwn(senderOf(request).session, new Date())
  if (!everything) return failureForProgram(missing, languageOf(request))
  const headers = { 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="my-comments.json"' }
  return new Response(`${JSON.stringify(everything, null, 2)}\n`, { headers: { 'content-type': 'application/json', ...headers } })
}
