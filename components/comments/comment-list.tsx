// Comments and the replies to them behind a hairline; a first comment's replies can be folded away.
import type { PublicComment } from '@/domain/comments/schema'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Comment, type Talk } from './comment'

type Props = Talk & { comments: readonly PublicComment[]; under?: string }

/** The one form all hearts of a page belong to. */
export function LikeForm({ locale }: { locale: Talk['locale'] }) {
  return (
    <form id="like" method="post" action="/api/reader/like">
      <input type="hidden" name="locale" value={locale} />
    </form>
  )
}

/** Every list of a tree, however deep. */
export function CommentList({ comments, under, ...talk }: Props) {
  if (comments.length === 0) return null
  return (
    <ol className="comments">
      {comments.map((comment) => (
        <li key={comment.id}>
          <Comment comment={comment} under={under} {...talk} />
          <CommentList comments={comment.replies} under={comment.id} {...talk} />
        </li>
      ))}
    </ol>
  )
}

/** First comments with the newest of their replies, and the way to the others. */
export function ThreadList({ comments, ...talk }: Props) {
  if (comments.length === 0) return null
  return (
    <ol className="comments">
      {comments.map((comment) => (
        <li key={comment.id}>
          <Comment comment={comment} {...talk} />
          <Replies comment={comment} {...talk} />
        </li>
      ))}
    </ol>
  )
}

function Replies({ comment, ...talk }: Talk & { comment: PublicComment }) {
  const { id, threadCount, replies } = comment
  if (threadCount === 0) return null
  const t = translator(talk.locale, 'comments')
  const left = threadCount - countReplies(replies)
  return (
    <details open className="comment-thread">
      <summary>{t('replies', { count: threadCount })}</summary>
      {left > 0 && (
        <a href={localePath(talk.locale, `/comment/thread/${id}`)} rel="nofollow">
          {t('moreReplies', { count: left })}
        </a>
      )}
      <CommentList comments={replies} under={id} {...talk} />
    </details>
  )
}

function countReplies(replies: readonly PublicComment[]): number {
  return replies.reduce((count, reply) => count + 1 + countReplies(reply.replies), 0)
}
