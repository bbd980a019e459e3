// Where a comment is answered without scripts: the comment, and the form under it.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { Comment } from '@/components/comments/comment'
import { CommentForm } from '@/components/comments/comment-form'
import { CommentPage } from '@/components/comments/comment-page'
import { SitePage } from '@/components/site/site-page'
import { formToken } from '@/domain/comments/form-token'
import { findReplyPlace } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; commentId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  return { title: translator(locale, 'comments')('replyPage.plainTitle'), robots: { index: false } }
}

export default async function ReplyPage({ params }: Props) {
  const { locale: language, commentId } = await params
  const locale = localeOf(language)
  const place = isCommentId(commentId) ? await findReplyPlace({ commentId, locale }) : null
  if (!place) notFound()
  const now = renderTime()
  const { article, parent, isOpen } = place
  const t = translator(locale, 'comments')
  return (
    <SitePage paper={await paperOf(locale)} now={now}>
      <CommentPage
        locale={locale}
        article={article}
        title={t('replyPage.title', { name: parent.name })}
        message={isOpen ? null : t('closed')}
        quoted={<Comment comment={parent} locale={locale} now={now} canReply={false} />}
      >
        {isOpen && <CommentForm locale={locale} articleId={article.id} parentId={parent.id} formToken={formToken(article.id, now)} />}
      </CommentPage>
    </SitePage>
  )
}
