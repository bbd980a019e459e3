// A story's page: the story, ways to pass it on, what to read next.
import { notFound, permanentRedirect } from 'next/navigation'
import { houseOf } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { Neighbours, RelatedStories, TopicStories } from '@/components/article/read-next'
import { ShareLinks } from '@/components/article/share-links'
import { Story } from '@/components/article/story'
import { Conversation } from '@/components/comments/conversation'
import { conversationData } from '@/components/comments/conversation-data'
import { breadcrumbs } from '@/components/structured/breadcrumbs'
import { newsArticle } from '@/components/structured/news-article'
import { StructuredData } from '@/components/structured/structured-data'
import { findAround, findArticle, findRedirect } from '@/domain/articles/queries'
import { formToken } from '@/domain/comments/form-token'
import { listThread, parseSort } from '@/domain/comments/queries'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { openShortWay } from '@/lib/short-ways'
import { articleHead } from './head'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ section: string; slug: string }>(async ({ params: { section, slug }, paper, now, cursor, query }) => {
  const { locale } = paper
  const found = await findArticle({ locale, slug })
  if (!found) return await leadElsewhere(locale, slug)
  const { story, path, translation, commentCount } = found
  if (section !== story.section.slug) permanentRedirect(path)

  const [{ related, topic, previous, next }, thread] = await Promise.all([
    findAround(found, paper),
    listThread({ articleId: story.id, commentCount }, { cursor, sort: parseSort(query.get('sort') ?? undefined) ?? undefined, now }),
  ])
  const sectionPath = localePath(locale, `/${section}`)
  const publication = { ...houseOf(paper), path, commentCount }
  const way = breadcrumbs(publication, [
    { name: story.section.name, path: sectionPath },
    { name: story.headline, path },
  ])
  return {
    head: articleHead(found, paper),
    sheets: ['article', 'print'],
    currentSection: section,
    isStory: true,
    otherLanguagePath: translation?.path,
    children: (
      <>
        <Story story={story} translationPath={translation?.path} hasTools />
        <div className="after-story" data-read={story.id}>
          <ShareLinks url={`${publication.siteUrl}${path}`} headline={story.headline} locale={locale} />
          <TopicStories topic={story.tags[0]} articles={topic} now={now} locale={locale} />
          <RelatedStories articles={related} now={now} locale={locale} />
          <Neighbours section={story.section} previous={previous} next={next} locale={locale} />
        </div>
        <Conversation
          locale={locale}
          article={{ id: story.id, path: `/${section}/${slug}` }}
          thread={thread}
          formToken={formToken(story.id, now)}
          now={now}
        />
        {/* Last: it says the comments once more, and gzip looks no farther back than 32 kB. */}
        <StructuredData graph={[{ ...newsArticle(story, publication), ...conversationData(thread, publication) }, way]} />
      </>
    ),
  }
})

openShortWay('story', (request, params) => GET(request, { params: Promise.resolve(params) }))

/** An address a story had once leads to it for ever; any other is not found. */
async function leadElsewhere(locale: Locale, slug: string): Promise<never> {
  const path = await findRedirect({ locale, slug })
  if (path) permanentRedirect(path)
  notFound()
}
