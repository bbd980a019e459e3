// One comment as text: who, when, the words, and what a reader may do about it.
import type { PublicComment } from '@/domain/comments/schema'
import { isLong } from '@/domain/comments/text'
import { clock, dayAndMonth, exactTime, kyivDay, machineTime } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CommentText, READERS_LINK } from './comment-text'

export type Talk = {
  locale: Locale
  now: Date
  canReply: boolean
  /** The comment a page is about. */
  current?: string
}

/** `under`: the comment it stands under on this page; whoever answers another one says whom. */
export function Comment({ comment, under, locale, now, canReply, current }: Talk & { comment: PublicComment; under?: string }) {
  const t = translator(locale, 'comments')
  const { id, name, website, text, at, parentId, parentName } = comment
  if (comment.isRemoved) {
    return (
      <article id={`comment-${id}`}>
        <p className="comment-removed">{t('removed')}</p>
      </article>
    )
  }
  return (
    <article id={`comment-${id}`} aria-current={current === id || undefined}>
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
        {comment.isPicked && <i>★ {t('picked')}</i>}
        {parentName && parentId !== under && <span>{t('inReplyTo', { name: parentName })}</span>}
        <a href={localePath(locale, `/comment/${id}`)} rel="nofollow" title={t('permalink')}>
          <time dateTime={machineTime(at)}>{writtenAt({ at, now, locale })}</time>
        </a>
        {comment.editedAt && <span>{t('edited')}</span>}
      </header>
      <Words text={text} isWhole={current === id} locale={locale} />
      <footer>
        {canReply && (
          <a href={localePath(locale, `/comment/reply/${id}`)} rel="nofollow" aria-label={t('replyTo', { name })}>
            {t('reply')}
          </a>
        )}
        <button type="submit" form="like" name="commentId" value={id} aria-label={t('like', { name, count: comment.likes })}>
          ♥ {comment.likes || ''}
        </button>
        <a href={localePath(locale, `/comment/report/${id}`)} rel="nofollow" aria-label={t('report.linkTo', { name })}>
          {t('report.link')}
        </a>
      </footer>
    </article>
  )
}

type WordsProps = { text: string; isWhole: boolean; locale: Locale }

/** Of a long comment its beginning is to be seen; all of it is on the page, for whoever listens, looks for a word or prints. */
function Words({ text, isWhole, locale }: WordsProps) {
  const long = isWhole ? null : isLong(text)
  if (!long) return <CommentText text={text} />
  return (
    <>
      <div className="comment-words">
        <CommentText text={text} />
      </div>
      <details className={`comment-more comment-more-${long}`}>
        <summary>
          <span>{translator(locale, 'comments')('showAll')}</span>
          <span>{translator(locale, 'comments')('showLess')}</span>
        </summary>
      </details>
    </>
  )
}

/** A day and a clock, never «today»: the page is kept past midnight. */
function writtenAt({ at, now, locale }: { at: Date; now: Date; locale: Locale }): string {
  const isThisYear = kyivDay(at).slice(0, 4) === kyivDay(now).slice(0, 4)
  return isThisYear ? `${dayAndMonth(locale, at)}, ${clock(locale, at)}` : exactTime(locale, at)
}
