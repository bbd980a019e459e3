// Where a reader says that a comment breaks a rule, and which.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { Comment } from '@/components/comments/comment'
import { CommentPage } from '@/components/comments/comment-page'
import { OrderForm } from '@/components/comments/own/order-form'
import { describedBy, Field } from '@/components/ui/field'
import { findReplyPlace } from '@/domain/comments/queries'
import { isCommentId, MAX_NOTE, REJECTION_REASONS } from '@/domain/comments/schema'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ id: string }>(async ({ params: { id }, paper: { locale }, now }) => {
  const place = isCommentId(id) ? await findReplyPlace({ commentId: id, locale }) : null
  if (!place) notFound()
  const [t, words] = [translator(locale, 'comments'), translator(locale, 'moderation')]
  const quoted = <Comment comment={place.parent} locale={locale} now={now} canReply={false} />
  return {
    head: { title: t('report.title'), robots: { index: false, follow: false } },
    children: (
      <CommentPage locale={locale} article={place.article} title={t('report.title')} message={null} quoted={quoted}>
        <p>{t('report.text')}</p>
        <OrderForm order="report" locale={locale} fields={{ commentId: id }} button={t('report.submit')}>
          <fieldset className="comment-reasons">
            <legend>{t('report.reason')}</legend>
            {REJECTION_REASONS.map((reason) => (
              <label key={reason}>
                <input type="radio" name="reason" value={reason} required /> {words(`reasons.${reason}`)}
              </label>
            ))}
          </fieldset>
          <Field id="report-note" label={t('report.note')}>
            <textarea {...describedBy('report-note', {})} className="input" name="note" maxLength={MAX_NOTE} rows={3} />
          </Field>
        </OrderForm>
      </CommentPage>
    ),
  }
})
