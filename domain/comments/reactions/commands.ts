// Liking a comment: once for each browser, and not faster than people read.
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { type Limit, takePoint } from '@/lib/rate-limit'
import { command, done } from '../../command'
import { refused } from '../../outcome'
import { touch } from '../../touch'
import { findReader } from '../identity/reader'
import { networkOf } from '../network'
import { readerKey } from '../reader-key'
import { tooMany } from '../too-many'

const BY_NETWORK: Limit = { name: 'comment-like', points: 120, seconds: 10 * 60 }
/** Browsers that come without a cookie of ours get one; so many from one network whose cookie is new may like one comment. */
const NEW_BROWSERS: Limit = { name: 'comment-like-new', points: 10, seconds: 24 * 60 * 60 }
/** Up to this each like is shown at once; past it a page may be a few behind, and is not made again for every one. */
const SHOWN_EACH = 20

const Like = z.object({
  commentId: z.uuid(),
  /** `toggle` is what a button without scripts can say. */
  wanted: z.union([z.boolean(), z.literal('toggle')]),
  browser: z.string().min(20).max(200),
  isNewBrowser: z.boolean().default(false),
  /** The cookie of a confirmed reader, and what this browser sent today: nobody likes their own words. */
  session: z.string().max(200).default(''),
  sentHere: z.array(z.uuid()).default([]),
  network: z.string().max(100).default('unknown'),
})

export const likeComment = command('comment.like', {
  input: Like,
  async subject({ commentId }, tx) {
    await tx.$queryRaw`select 1 from comments where id = ${commentId}::uuid for update`
    return await tx.comment.findFirst({
      where: { id: commentId, status: 'approved', article: { live: { isNot: null } } },
      select: { articleId: true, likes: true, identityId: true },
    })
  },
  async run({ input, subject, tx, now }) {
    const { commentId, wanted, browser, isNewBrowser, network } = input
    const permit = await takePoint(BY_NETWORK, networkOf(network))
    if (!permit.allowed) return tooMany(permit.retryAfterSeconds)
    const key = { commentId, readerKey: readerKey({ browser, network }) }
    const isLiked = (await tx.commentLike.count({ where: key })) > 0
    const shouldBe = wanted === 'toggle' ? !isLiked : wanted
    if (shouldBe === isLiked) return done({ commentId, likes: subject.likes, isLiked, isChanged: false })
    if (shouldBe && (await isOwn(tx, { input, identityId: subject.identityId, now }))) return refused('ownComment')
    if (shouldBe && isNewBrowser) {
      const another = await takePoint(NEW_BROWSERS, `${networkOf(network)} ${commentId}`)
      if (!another.allowed) return tooMany(another.retryAfterSeconds)
    }
    if (shouldBe) await tx.commentLike.create({ data: { ...key, at: now } })
    else await tx.commentLike.deleteMany({ where: key })
    const likes = subject.likes + (shouldBe ? 1 : -1)
    await tx.comment.update({ where: { id: commentId }, data: { likes }, select: { id: true } })
    const isShownAtOnce = likes <= SHOWN_EACH || likes % SHOWN_EACH === 0
    return done({ commentId, likes, isLiked: shouldBe, isChanged: true }, ...(isShownAtOnce ? [touch.comments(subject.articleId)] : []))
  },
  record: ({ input, value: { isLiked, isChanged } }) => (isChanged ? { type: 'comment', id: input.commentId, details: { isLiked } } : []),
})

type Liking = { input: z.output<typeof Like>; identityId: string | null; now: Date }

async function isOwn(tx: Tx, { input: { commentId, session, sentHere }, identityId, now }: Liking): Promise<boolean> {
  if (sentHere.includes(commentId)) return true
  const reader = identityId === null ? null : await findReader(tx, session, now)
  return reader !== null && reader.id === identityId
}
