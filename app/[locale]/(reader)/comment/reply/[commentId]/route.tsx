// Where a comment is answered without scripts: the comment, and the form under it.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { Comment } from '@/components/comments/comment'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentPage } from '@/components/comments/comment-page'
import { formToken } from '@/domain/comments/form-token'
import { findReplyPlace } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ commentId: string }>(async ({ params: { commentId }, paper: { locale }, now }) => {
  const place = isCommentId(commentId) ? await findReplyPlace({ commentId, locale }) : null
  if (!place) notFound()
  const { article, parent, isOpen } = place
  const t = translator(locale, 'comments')
  return {
    head: { title: t('replyPage.plainTitle'), robots: { index: false, follow: true } },
    children: (
      <CommentPage
        locale={locale}
        article={article}
        title={t('replyPage.title', { name: parent.name })}
        message={isOpen ? null : t('closed')}
        quoted={<Comment comment={parent} locale={locale} now={now} canReply={false} />}
      >
        {isOpen && (
          <CommentForm isAlone locale={locale} articleId={article.id} parentId={parent.id} formToken={formToken(article.id, now)} />
        )}
      </CommentPage>
    ),
  }
})
