// A comment that could not be sent: the form filled in as it was, with what is wrong. For one reader, for an hour.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { failureMessage, fieldMessages } from '@/app/_edges/words'
import { Comment } from '@/components/comments/comment'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentPage } from '@/components/comments/comment-page'
import { findAttempt } from '@/domain/comments/attempts'
import { formToken } from '@/domain/comments/form-token'
import { findReplyPlace } from '@/domain/comments/queries'
import { refused } from '@/domain/outcome'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ token: string }>(async ({ params: { token }, paper: { locale }, now }) => {
  const attempt = await findAttempt({ token, locale, now })
  if (!attempt) notFound()
  const { article, parentId, values, errors, refusal } = attempt
  const reply = parentId ? await findReplyPlace({ commentId: parentId, locale }) : null
  const t = translator(locale, 'comments')
  const messages = fieldMessages(locale, errors)
  const message = refusal ? failureMessage(locale, refused(refusal.reason, { params: refusal.params })) : (messages.parentId ?? null)
  return {
    head: { title: t('attempt.title'), robots: { index: false, follow: false } },
    children: (
      <CommentPage
        locale={locale}
        article={article}
        title={t('attempt.title')}
        message={message ?? t('attempt.again')}
        isWrong
        quoted={reply && <Comment comment={reply.parent} locale={locale} now={now} canReply={false} />}
      >
        <CommentForm
          isAlone
          asStaff={refusal?.reason === 'speaksAsStaff'}
          locale={locale}
          articleId={article.id}
          parentId={reply?.parent.id}
          formToken={formToken(article.id, now)}
          values={values}
          errors={messages}
        />
      </CommentPage>
    ),
  }
})
