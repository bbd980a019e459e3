// The page of a comment that could not be sent: its form once more, or the way to the comment when it was sent before.
import { notFound } from 'next/navigation'
import type { ReaderPage } from '@/app/_edges/reader-page'
import { failureMessage, fieldMessage, fieldMessages } from '@/app/_edges/words'
import { Comment } from '@/components/comments/comment'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentPage } from '@/components/comments/comment-page'
import { MoreLink } from '@/components/comments/more-link'
import { findAttempt } from '@/domain/comments/attempts'
import { formToken } from '@/domain/comments/form-token'
import { findReplyPlace, type TalkedArticle } from '@/domain/comments/queries'
import { refused } from '@/domain/outcome'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Wanted = { token: string; locale: Locale; now: Date }

export async function attemptPage({ token, locale, now }: Wanted): Promise<ReaderPage> {
  const attempt = await findAttempt({ token, locale, now })
  if (!attempt) notFound()
  const { article, parentId, values, errors, refusal } = attempt
  if (refusal?.reason === 'repeated') return sentBefore(locale, article, refusal.params?.link)
  const reply = parentId ? await findReplyPlace({ commentId: parentId, locale }) : null
  const t = translator(locale, 'comments')
  const messages = fieldMessages(locale, errors)
  // Gone when it was sent, or since.
  const isInstead = parentId !== null && !reply
  const why = refusal && failureMessage(locale, refused(refusal.reason, { params: refusal.params }))
  const gone = isInstead && fieldMessage(locale, { field: 'parentId', code: 'parentGone' })
  const message = [why, gone].filter(Boolean).join(' ')
  return {
    head: { title: t('attempt.title'), robots: { index: false, follow: false } },
    children: (
      <CommentPage
        locale={locale}
        article={article}
        title={t('attempt.title')}
        message={message || t('attempt.again')}
        isWrong
        quoted={reply && <Comment comment={reply.parent} locale={locale} now={now} canReply={false} />}
      >
        <CommentForm
          isAlone
          asStaff={refusal?.reason === 'speaksAsStaff'}
          locale={locale}
          articleId={article.id}
          parentId={reply?.parent.id}
          isInstead={isInstead}
          formToken={formToken(article.id, now)}
          values={values}
          errors={messages}
        />
      </CommentPage>
    ),
  }
}

/** Nothing is to be sent again. `link` leads to the comment, when it is known to be this reader's own. */
function sentBefore(locale: Locale, article: TalkedArticle, link: string | number | undefined): ReaderPage {
  const t = translator(locale, 'comments')
  const title = t(link ? 'attempt.sentTitle' : 'attempt.sameTitle')
  return {
    head: { title, robots: { index: false, follow: false } },
    children: (
      <CommentPage locale={locale} article={article} title={title} message={t(link ? 'attempt.sentText' : 'attempt.sameText')}>
        {link && <MoreLink href={localePath(locale, `/comment/status/${link}`)}>{t('attempt.sentLink')}</MoreLink>}
      </CommentPage>
    ),
  }
}
