// One thread to its end: the first comment, and its replies a page at a time.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { Comment } from '@/components/comments/comment'
import { CommentList } from '@/components/comments/comment-list'
import { CommentPage } from '@/components/comments/comment-page'
import { findReplies } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ id: string }>(async ({ params: { id }, paper: { locale }, now, cursor }) => {
  const found = isCommentId(id) ? await findReplies({ rootId: id, cursor, now }) : null
  if (found?.article.locale !== locale) notFound()
  const { article, root, replies, next, isFirstPage, isOpen } = found
  const t = translator(locale, 'comments')
  const path = localePath(locale, `/comment/thread/${id}`)
  const talk = { locale, now, canReply: isOpen }
  return {
    head: { title: t('thread.plainTitle'), robots: { index: false, follow: true } },
    children: (
      <CommentPage
        locale={locale}
        article={article}
        title={root.isRemoved ? t('thread.plainTitle') : t('thread.title', { name: root.name })}
        message={null}
        quoted={<Comment comment={root} {...talk} />}
      >
        <CommentList comments={replies} under={id} {...talk} />
        {(next || !isFirstPage) && (
          <nav className="pagination" aria-label={t('thread.pages')}>
            {!isFirstPage && <a href={path}>← {t('thread.first')}</a>}
            {next && (
              <a className="pagination-older" href={`${path}?cursor=${next}`} rel="next nofollow">
                {t('thread.next')} →
              </a>
            )}
          </nav>
        )}
      </CommentPage>
    ),
  }
})
