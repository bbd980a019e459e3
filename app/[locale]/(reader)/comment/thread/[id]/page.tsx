// One thread to its end: the first comment, and its replies a page at a time.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { Comment } from '@/components/comments/comment'
import { CommentList } from '@/components/comments/comment-list'
import { CommentPage } from '@/components/comments/comment-page'
import { SitePage } from '@/components/site/site-page'
import { findReplies } from '@/domain/comments/queries'
import { isCommentId } from '@/domain/comments/schema'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ cursor?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale)
  return { title: translator(locale, 'comments')('thread.plainTitle'), robots: { index: false } }
}

export default async function ThreadPage({ params, searchParams }: Props) {
  const { locale: language, id } = await params
  const locale = localeOf(language)
  const cursor = [(await searchParams).cursor ?? null].flat()[0]
  const found = isCommentId(id) ? await findReplies({ rootId: id, cursor }) : null
  if (found?.article.locale !== locale) notFound()
  const now = renderTime()
  const { article, root, replies, next, isFirstPage } = found
  const t = translator(locale, 'comments')
  const path = localePath(locale, `/comment/thread/${id}`)
  const talk = { locale, now, canReply: article.commentsOpen }
  return (
    <SitePage paper={await paperOf(locale)} now={now}>
      <CommentPage
        locale={locale}
        article={article}
        title={root.isRemoved ? t('thread.plainTitle') : t('thread.title', { name: root.name })}
        message={null}
        quoted={<Comment comment={root} {...talk} />}
      >
        <CommentList comments={replies} under={id} {...talk} />
        {(next || !isFirstPage) && (
          <nav className="pagination" aria-label={t('thread.pages')}>
            {!isFirstPage && <a href={path}>← {t('thread.first')}</a>}
            {next && (
              <a className="pagination-older" href={`${path}?cursor=${next}`} rel="next nofollow">
                {t('thread.next')} →
              </a>
            )}
          </nav>
        )}
      </CommentPage>
    </SitePage>
  )
}
