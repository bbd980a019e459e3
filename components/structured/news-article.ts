// A story as search engines read it: schema.org's NewsArticle, or the kind of it that the story is.
import type { BlogPosting, CorrectionComment, LiveBlogPosting, NewsArticle, WithContext } from 'schema-dts'
import type { Genre } from '@/domain/articles/genre'
import type { StoryArticle } from '@/domain/articles/story'
import { machineTime } from '@/lib/i18n/dates'
import { localePath } from '@/lib/i18n/locale'
import { leadImages, shownImages } from './image-objects'
import { type House, publisher, siteId } from './publisher'

type Publication = Omit<House, 'locale'> & {
  /** Path of the story, with the prefix of its language. */
  path: string
  commentCount: number
}

type Published = StoryArticle & { section: NonNullable<StoryArticle['section']>; publishedAt: Date }

/** An opinion that calls itself news misleads; schema.org has a type for each. */
export const TYPE_OF = {
  news: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  liveBlog: 'LiveBlogPosting',
} as const satisfies Record<Genre, string>

type Told = WithContext<NewsArticle> | WithContext<LiveBlogPosting>

export function newsArticle(story: Published, { siteUrl, paperName, standards, path, commentCount }: Publication): Told {
  const { locale, section } = story
  const url = `${siteUrl}${path}`
  return {
    '@context': 'https://schema.org',
    '@type': TYPE_OF[story.genre],
    ...(story.genre === 'liveBlog' ? coverage(story, url) : {}),
    '@id': `${url}#article`,
    headline: story.headline,
    description: story.standfirst || undefined,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    image: story.lead ? leadImages(story.lead, siteUrl) : undefined,
    associatedMedia: shownImages(story, siteUrl),
    datePublished: machineTime(story.publishedAt),
    dateModified: machineTime(story.updatedAt ?? story.publishedAt),
    correction: corrections(story, url),
    author: story.authors.map((author) => ({
      '@type': 'Person' as const,
      '@id': `${siteUrl}/#author-${author.slug}`,
      name: author.name,
      url: `${siteUrl}${localePath(locale, `/author/${author.slug}`)}`,
      jobTitle: author.title || undefined,
    })),
    publisher: publisher({ siteUrl, paperName, standards, locale }),
    inLanguage: locale,
    isPartOf: { '@id': siteId({ siteUrl, locale }) },
    articleSection: section.name,
    keywords: story.tags.length > 0 ? story.tags.map((tag) => tag.name) : undefined,
    timeRequired: `PT${story.minutes}M`,
    commentCount,
    isAccessibleForFree: true,
  } as Told
}

/** A search engine is told of corrections only, in the words readers get. */
function corrections({ changes, locale }: Published, url: string): CorrectionComment[] | undefined {
  const told = changes.filter((change) => change.kind === 'correction')
  if (told.length === 0) return undefined
  return told.map(({ words, at }) => ({
    '@type': 'CorrectionComment',
    text: words,
    datePublished: machineTime(at),
    inLanguage: locale,
    url: `${url}#change-log`,
  }))
}

/** When the coverage began, and what its readers were told since, the newest first. */
function coverage({ changes, publishedAt, locale }: Published, url: string) {
  const updates = changes.filter((change) => change.kind === 'update' && change.words !== '')
  return {
    coverageStartTime: machineTime(publishedAt),
    liveBlogUpdate: updates.map(
      ({ words, at }): BlogPosting => ({
        '@type': 'BlogPosting',
        headline: words,
        articleBody: words,
        datePublished: machineTime(at),
        inLanguage: locale,
        url: `${url}#change-log`,
      }),
    ),
  }
}
