// A browser likes a comment, or no longer does. Both may be said again without harm.
import { GUEST } from '@/domain/actor'
import { likeComment } from '@/domain/comments/reactions/commands'
import { isCommentId } from '@/domain/comments/schema'
import { absent } from '../../../absent'
import { browserOf } from '../../../browser'
import { answered, change, nothingMore } from '../../../changing'
import { sentFrom } from '../../../sent'

type Context = { params: Promise<{ id: string; kind: string }> }

export const PUT = setting(true)
export const DELETE = setting(false)

function setting(wanted: boolean) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { id, kind } = await params
    return await change(request, async ({ network, session }) => {
      if (!isCommentId(id) || kind !== 'like') return await absent(request, id)
      const { browser, isNewBrowser, cookie } = browserOf(request)
      const outcome = await likeComment(GUEST, {
        ...{ commentId: id, wanted, browser, isNewBrowser, network, session },
        sentHere: sentFrom(request),
      })
      return answered(request, outcome, () => nothingMore(cookie))
    })
  }
}
