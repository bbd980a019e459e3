// Where a reader says that a comment breaks a rule, and which.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { Comment } from '@/components/comments/comment'
import { CommentPage } from '@/components/comments/comment-page'
import { ReportForm } from '@/components/comments/own/report-form'
import { findReplyPlace } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ id: string }>(async ({ params: { id }, paper: { locale }, now }) => {
  const place = isCommentId(id) ? await findReplyPlace({ commentId: id, locale }) : null
  if (!place) notFound()
  const t = translator(locale, 'comments')
  const quoted = <Comment comment={place.parent} locale={locale} now={now} canReply={false} />
  return {
    head: { title: t('report.title'), robots: { index: false, follow: false } },
    children: (
      <CommentPage locale={locale} article={place.article} title={t('report.title')} message={null} quoted={quoted}>
        <p>{t('report.text')}</p>
        <ReportForm commentId={id} locale={locale} />
      </CommentPage>
    ),
  }
})
