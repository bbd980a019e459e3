// Where an author changes a comment, for the few minutes in which that is possible.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { EditForm } from '@/components/comments/own/edit-form'
import { PlainPage } from '@/components/comments/own/plain-page'
import { findOwnComment } from '@/domain/comments/own/queries'
import { isCommentId } from '@/domain/comments/schema'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ id: string }>(async ({ params: { id }, paper: { locale }, now, session }) => {
  const own = isCommentId(id) ? await findOwnComment({ session, commentId: id, now }) : null
  if (!own) notFound()
  const title = translator(locale, 'comments')('edit.title')
  return {
    head: { title, robots: { index: false, follow: false } },
    children: (
      <PlainPage title={title}>
        <EditForm own={own} locale={locale} />
      </PlainPage>
    ),
  }
})
