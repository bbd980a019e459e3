// One comment at an address of its own, where it stands: what it answers and what was said around it.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { CommentList } from '@/components/comments/comment-list'
import { CommentPage } from '@/components/comments/comment-page'
import { MoreLink } from '@/components/comments/more-link'
import { SitePage } from '@/components/site/site-page'
import { findContext } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; id: string }> }

const contextOf = cache(findContext)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const found = isCommentId(id) ? await contextOf(id) : null
  if (!found) return {}
  const { comment, article } = found
  const title = translator(localeOf(locale), 'comments')('one.title', { name: comment.name })
  return { title: `${title} — ${article.headline}`, robots: { index: false } }
}

export default async function CommentsOwnPage({ params }: Props) {
  const { locale: language, id } = await params
  const locale = localeOf(language)
  const found = isCommentId(id) ? await contextOf(id) : null
  if (found?.article.locale !== locale) notFound()
  const now = renderTime()
  const { article, comment, around, next } = found
  const t = translator(locale, 'comments')
  const thread = localePath(locale, `/comment/thread/${comment.rootId ?? comment.id}`)
  return (
    <SitePage paper={await paperOf(locale)} now={now}>
      <CommentPage locale={locale} article={article} title={t('one.title', { name: comment.name })} message={null}>
        <CommentList comments={around} locale={locale} now={now} canReply={article.commentsOpen} current={id} />
        {next && <MoreLink href={`${thread}?cursor=${next}`}>{t('one.later')} →</MoreLink>}
        {comment.rootId && <MoreLink href={thread}>{t('thread.first')}</MoreLink>}
      </CommentPage>
    </SitePage>
  )
}
