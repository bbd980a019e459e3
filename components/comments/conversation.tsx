// The conversation under a story: what readers said, the way to the rest of it, and the form to join.
import { type Closed, SORTS, type Thread } from '@/domain/comments/schema'
import { longDate } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CommentForm } from './comment-form'
import { LikeForm, ThreadList } from './comment-list'
import { CommentText } from './comment-text'

type Props = {
  locale: Locale
  /** `path` is without the language's prefix. */
  article: { id: string; path: string }
  thread: Thread
  formToken?: string
  now: Date
}

export function Conversation({ locale, article, thread, formToken, now }: Props) {
  const t = translator(locale, 'comments')
  const { isOpen, closed } = thread
  const path = localePath(locale, article.path)
  const address = (cursor: string) => `${path}?cursor=${cursor}${thread.sort === SORTS[0] ? '' : `&sort=${thread.sort}`}#comments`
  return (
    <section className="conversation" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{t('title', { count: thread.count })}</h2>
      {thread.count === 0 && isOpen && <p className="conversation-note">{t('empty')}</p>}
      {closed && (
        <p className="conversation-note">
          {t(thread.count === 0 ? 'closedEmpty' : 'closed')}
          {` ${whyClosed(closed, locale)}`}
          {closed.since && ` ${t('closedSince', { when: longDate(locale, closed.since) })}`}
        </p>
      )}
      {isOpen && thread.slowMinutes !== null && <p className="conversation-note">{t('slow', { minutes: thread.slowMinutes })}</p>}
      {thread.count > 1 && <Sorts locale={locale} path={path} thread={thread} />}
      <Picks locale={locale} thread={thread} />
      <LikeForm locale={locale} />
      <ThreadList comments={thread.comments} locale={locale} now={now} canReply={isOpen} />
      {(thread.next || !thread.isFirstPage) && (
        <nav className="pagination" aria-label={t('pages')}>
          {!thread.isFirstPage && <a href={sorted(path, thread.sort)}>← {t('first')}</a>}
          {thread.next && (
            <a className="pagination-older" href={address(thread.next)} rel="next nofollow">
              {t('next')} →
            </a>
          )}
        </nav>
      )}
      {isOpen && <CommentForm locale={locale} articleId={article.id} formToken={formToken} count={thread.count} />}
    </section>
  )
}

function whyClosed({ by, reason, openDays }: Closed, locale: Locale): string {
  const t = translator(locale, 'comments')
  if (by !== 'rule') return t(`closedBy.${by}`, { days: openDays ?? 0 })
  return reason === '' ? '' : t('closedBecause', { reason })
}

type Part = { locale: Locale; thread: Thread }

function Sorts({ locale, path, thread }: Part & { path: string }) {
  const t = translator(locale, 'comments')
  return (
    <nav className="comment-sorts" aria-label={t('sort.label')}>
      {SORTS.map((sort) => (
        <a key={sort} href={sorted(path, sort)} rel="nofollow" aria-current={sort === thread.sort ? 'page' : undefined}>
          {t(`sort.${sort}`)}
        </a>
      ))}
    </nav>
  )
}

function sorted(path: string, sort: Thread['sort']): string {
  return `${path}${sort === SORTS[0] ? '' : `?sort=${sort}`}#comments`
}

/** What editors chose, quoted; each stands in its own place as well. */
function Picks({ locale, thread: { picks } }: Part) {
  if (picks.length === 0) return null
  const t = translator(locale, 'comments')
  return (
    <aside className="comment-picks" aria-labelledby="comment-picks">
      <h3 id="comment-picks">★ {t('picks')}</h3>
      {picks.map(({ id, name, text }) => (
        <blockquote key={id}>
          <CommentText text={text} />
          <a href={localePath(locale, `/comment/${id}`)} rel="nofollow">
            {name}
          </a>
        </blockquote>
      ))}
    </aside>
  )
}
