// One comment at an address of its own, where it stands: what it answers and what was said around it.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { CommentList } from '@/components/comments/comment-list'
import { CommentPage } from '@/components/comments/comment-page'
import { MoreLink } from '@/components/comments/more-link'
import { findContext } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ id: string }>(async ({ params: { id }, paper: { locale }, now }) => {
  const found = isCommentId(id) ? await findContext(id, now) : null
  if (found?.article.locale !== locale) notFound()
  const { article, comment, around, next, isOpen } = found
  const t = translator(locale, 'comments')
  const title = t('one.title', { name: comment.name })
  const thread = localePath(locale, `/comment/thread/${comment.rootId ?? comment.id}`)
  return {
    head: { title: `${title} — ${article.headline}`, robots: { index: false, follow: true } },
    children: (
      <CommentPage locale={locale} article={article} title={title} message={null}>
        <CommentList comments={around} locale={locale} now={now} canReply={isOpen} current={id} />
        {next && <MoreLink href={`${thread}?cursor=${next}`}>{t('one.later')} →</MoreLink>}
        {comment.rootId && <MoreLink href={thread}>{t('thread.first')}</MoreLink>}
      </CommentPage>
    ),
  }
})
