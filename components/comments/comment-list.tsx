// Comments as text: name, time, words, and the replies to them behind a hairline.
import type { PublicComment } from '@/domain/comments/schema'
import { clock, dayAndMonth, exactTime, kyivDay } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CommentText, READERS_LINK } from './comment-text'

type Context = { locale: Locale; now: Date; canReply: boolean }

export function CommentList({ comments, ...context }: { comments: readonly PublicComment[] } & Context) {
  if (comments.length === 0) return null
  return (
    <ol className="comments">
      {comments.map((comment) => (
        <li key={comment.id}>
          <Comment comment={comment} {...context} />
          <CommentList comments={comment.replies} {...context} />
        </li>
      ))}
    </ol>
  )
}

export function Comment({ comment, locale, now, canReply }: { comment: PublicComment } & Context) {
  const t = translator(locale, 'comments')
  const { id, name, website, text, at, depth, parentName } = comment
  if (comment.isRemoved) {
    return (
      <article id={`comment-${id}`}>
        <p className="comment-removed">{t('removed')}</p>
      </article>
    )
  }
  return (
    <article id={`comment-${id}`}>
      <header>
        <b>
          {website ? (
            <a href={website} rel={READERS_LINK}>
              {name}
            </a>
          ) : (
            name
          )}
        </b>
        {comment.isStaff && <i>{t('staff')}</i>}
        {parentName && depth > 1 && <span>{t('inReplyTo', { name: parentName })}</span>}
        <a href={`#comment-${id}`}>
          <time dateTime={at.toISOString()}>{writtenAt({ at, now, locale })}</time>
        </a>
      </header>
      <CommentText text={text} />
      {canReply && (
        <a href={localePath(locale, `/comment/reply/${id}`)} rel="nofollow" aria-label={t('replyTo', { name })}>
          {t('reply')}
        </a>
      )}
    </article>
  )
}

/** A day and a clock, never «today»: the page is kept past midnight. */
function writtenAt({ at, now, locale }: { at: Date; now: Date; locale: Locale }): string {
  const isThisYear = kyivDay(at).slice(0, 4) === kyivDay(now).slice(0, 4)
  return isThisYear ? `${dayAndMonth(locale, at)}, ${clock(locale, at)}` : exactTime(locale, at)
}
