// One comment: GET reads it, alone or where it stands; its author may PATCH it for five minutes and DELETE it whenever.
import { problemResponse } from '@/app/_edges/respond'
import { GUEST } from '@/domain/actor'
import { deleteComment, editComment } from '@/domain/comments/own/commands'
import { findContext } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { translator } from '@/lib/i18n/translator'
import { absent } from '../absent'
import { trouble } from '../answers'
import { languageOf } from '../asking'
import { answered, change, nothingMore } from '../changing'
import { OneQuestion, publicAnswer, readQuestion } from '../questions'
import { readBody } from '../read-body'

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

/** 200 when the new words stand, 202 when a moderator reads them first. `If-Match` names the version that is changed. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return await change(request, async (sender) => {
    if (!isCommentId(id)) return await absent(request, id)
    const version = /^(?:W\/)?"(\d{1,9})"$/.exec(request.headers.get('if-match') ?? '')?.[1]
    if (version === undefined) return needsVersion(request)
    const sent = await readBody(request)
    if ('code' in sent) return trouble(sent, { locale: languageOf(request), isBrowser: false })
    const text = typeof sent.fields === 'object' && sent.fields !== null && 'text' in sent.fields ? sent.fields.text : undefined
    const outcome = await editComment(GUEST, { ...sender, commentId: id, version, text })
    return answered(request, outcome, ({ version, waits }) =>
      Response.json(
        { id, version, status: waits ? 'pending' : 'approved' },
        { status: waits ? 202 : 200, headers: { etag: `"${version}"` } },
      ),
    )
  })
}

export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  return await change(request, async ({ session }) => {
    if (!isCommentId(id)) return await absent(request, id)
    const outcome = await deleteComment(GUEST, { session, commentId: id })
    return answered(request, outcome, () => nothingMore())
  })
}

function needsVersion(request: Request): Response {
  const title = translator(languageOf(request), 'comments')('problems.versionRequired')
  return problemResponse({ type: 'about:blank', title, status: 428, code: 'versionRequired' })
}
