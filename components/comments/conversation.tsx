// The conversation under a story: what readers said, the way to the rest of it, and the form to join.
import type { Thread } from '@/domain/comments/schema'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CommentForm } from './comment-form'
import { CommentList } from './comment-list'

type Props = {
  locale: Locale
  /** `path` is without the language's prefix. */
  article: { id: string; path: string }
  thread: Thread
  /** May one comment on the story; the paper's own switch is in the thread. */
  open: boolean
  formToken?: string
  now: Date
}

export function Conversation({ locale, article, thread, open, formToken, now }: Props) {
  const t = translator(locale, 'comments')
  const isOpen = open && thread.isOpen
  const path = localePath(locale, article.path)
  return (
    <section className="conversation" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{t('title', { count: thread.count })}</h2>
      {thread.count === 0 && isOpen && <p className="conversation-note">{t('empty')}</p>}
      {!isOpen && <p className="conversation-note">{t(thread.count === 0 ? 'closedEmpty' : 'closed')}</p>}
      <CommentList comments={thread.comments} locale={locale} now={now} canReply={isOpen} />
      {(thread.next || !thread.isFirstPage) && (
        <nav className="pagination" aria-label={t('pages')}>
          {!thread.isFirstPage && <a href={`${path}#comments`}>← {t('first')}</a>}
          {thread.next && (
            <a className="pagination-older" href={`${path}?cursor=${thread.next}#comments`} rel="next">
              {t('next')} →
            </a>
          )}
        </nav>
      )}
      {isOpen && <CommentForm locale={locale} articleId={article.id} formToken={formToken} />}
    </section>
  )
}
