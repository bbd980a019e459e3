// A story's page: the story, ways to pass it on, what to read next.
import { notFound, permanentRedirect } from 'next/navigation'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { breadcrumbs, newsArticle } from '@/components/article/news-article'
import { Neighbours, RelatedStories } from '@/components/article/read-next'
import { ShareLinks } from '@/components/article/share-links'
import { Story } from '@/components/article/story'
import { StructuredData } from '@/components/article/structured-data'
import { Conversation } from '@/components/comments/conversation'
import { SitePage } from '@/components/site/site-page'
import { findAround, findRedirect } from '@/domain/articles/queries'
import { formToken } from '@/domain/comments/form-token'
import { listThread, parseSort } from '@/domain/comments/queries'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locale'
import { articleOf } from './article'
import { articleMetadata } from './metadata'
import '@/components/article/article.css'
import '@/components/article/print.css'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ locale: string; section: string; slug: string }>
  searchParams: Promise<{ cursor?: string | string[]; sort?: string | string[] }>
}

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params
  const [found, paper] = await Promise.all([articleOf(localeOf(locale), slug), paperOf(localeOf(locale))])
  return found ? articleMetadata(found, paper) : {}
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { section, slug, ...rest } = await params
  const locale = localeOf(rest.locale)
  const [found, paper] = await Promise.all([articleOf(locale, slug), paperOf(locale)])
  if (!found) return await leadElsewhere(locale, slug)
  const { story, path, translation, commentCount, commentsOpen } = found
  if (section !== story.section.slug) permanentRedirect(path)

  const asked = await searchParams
  const [cursor, sort] = [asked.cursor, asked.sort].map((value) => [value].flat()[0])
  const [{ related, previous, next }, thread] = await Promise.all([
    findAround(found, paper),
    listThread({ articleId: story.id, commentCount, commentsOpen }, { cursor, sort: parseSort(sort) ?? undefined }),
  ])
  const now = renderTime()
  const publication = { siteUrl: env().SITE_URL, paperName: paper.name, path, commentCount }
  return (
    <SitePage paper={paper} now={now} currentSection={section} otherLanguagePath={translation?.path}>
      <StructuredData graph={[newsArticle(story, publication), breadcrumbs(story, publication)]} />
      <Story story={story} translationPath={translation?.path} />
      <div className="after-story">
        <ShareLinks url={`${publication.siteUrl}${path}`} headline={story.headline} locale={locale} />
        <RelatedStories articles={related} now={now} locale={locale} />
        <Neighbours section={story.section} previous={previous} next={next} locale={locale} />
      </div>
      <Conversation
        locale={locale}
        article={{ id: story.id, path: `/${section}/${slug}` }}
        thread={thread}
        open={commentsOpen}
        formToken={formToken(story.id, now)}
        now={now}
      />
    </SitePage>
  )
}

/** An address a story had once leads to it for ever; any other is not found. */
async function leadElsewhere(locale: Locale, slug: string): Promise<never> {
  const path = await findRedirect({ locale, slug })
  if (path) permanentRedirect(path)
  notFound()
}
