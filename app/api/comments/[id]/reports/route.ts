// A reader says that a comment breaks a rule. Said twice, it is answered the same and counted once.
import { GUEST } from '@/domain/actor'
import { reportComment } from '@/domain/comments/reports/commands'
import { isCommentId } from '@/domain/comments/schema'
import { absent } from '../../absent'
import { trouble } from '../../answers'
import { languageOf } from '../../asking'
import { answered, change } from '../../changing'
import { readBody } from '../../read-body'

type Context = { params: Promise<{ id: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return await change(request, async ({ network }) => {
    if (!isCommentId(id)) return await absent(request, id)
    const sent = await readBody(request)
    if ('code' in sent) return trouble(sent, { locale: languageOf(request), isBrowser: false })
    const fields = typeof sent.fields === 'object' && sent.fields !== null ? sent.fields : {}
    const outcome = await reportComment(GUEST, { ...fields, commentId: id, network })
    return answered(request, outcome, () => Response.json({ id }, { status: 202, headers: { 'cache-control': 'no-store' } }))
  })
}
