// Where an author changes a comment, for the few minutes in which that is possible.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { OrderForm } from '@/components/comments/own/order-form'
import { PlainPage } from '@/components/comments/own/plain-page'
import { describedBy, Field } from '@/components/ui/field'
import { findOwnComment } from '@/domain/comments/own/queries'
import { EDIT_MINUTES } from '@/domain/comments/own/schema'
import { isCommentId, MAX_TEXT } from '@/domain/comments/schema'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ id: string }>(async ({ params: { id }, paper: { locale }, now, session }) => {
  const own = isCommentId(id) ? await findOwnComment({ session, commentId: id, now }) : null
  if (!own) notFound()
  const t = translator(locale, 'comments')
  const hint = t('edit.hint', { minutes: EDIT_MINUTES })
  return {
    head: { title: t('edit.title'), robots: { index: false, follow: false } },
    children: (
      <PlainPage title={t('edit.title')}>
        <OrderForm order="edit" locale={locale} fields={{ commentId: id, version: String(own.version) }} button={t('edit.submit')}>
          <Field id="edit-text" label={t('form.text')} hint={hint} required={t('form.required')}>
            <textarea
              {...describedBy('edit-text', { hint })}
              className="input"
              name="text"
              required
              maxLength={MAX_TEXT}
              rows={8}
              defaultValue={own.pendingText ?? own.text}
            />
          </Field>
        </OrderForm>
      </PlainPage>
    ),
  }
})
