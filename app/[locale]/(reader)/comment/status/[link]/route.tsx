// The private page of one comment: what became of it, and why. Whoever has the address sees it; nobody can guess it.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { CommentPage } from '@/components/comments/comment-page'
import { AppealForm, ConfirmOffer, OwnWords, StatusNotice } from '@/components/comments/own/own-status'
import { PlainPage } from '@/components/comments/own/plain-page'
import { findStatus } from '@/domain/comments/own/queries'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ link: string }>(async ({ params: { link }, paper: { locale }, now }) => {
  const own = await findStatus(link, now)
  if (!own) notFound()
  const title = translator(locale, 'comments')('status.title')
  const parts = (
    <>
      <StatusNotice own={own} locale={locale} />
      <OwnWords own={own} locale={locale} />
      <p className="conversation-note">{translator(locale, 'comments')('status.keep')}</p>
      <AppealForm own={own} locale={locale} />
      <ConfirmOffer own={own} locale={locale} />
    </>
  )
  return {
    head: { title, robots: { index: false, follow: false } },
    children: own.article ? (
      <CommentPage locale={own.locale} article={own.article} title={title} message={null}>
        {parts}
      </CommentPage>
    ) : (
      <PlainPage title={title}>{parts}</PlainPage>
    ),
  }
})
