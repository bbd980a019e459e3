// A story as search engines read it: schema.org's NewsArticle, or the kind of it that the story is.
import type { BlogPosting, CorrectionComment, ImageObject, LiveBlogPosting, NewsArticle, WithContext } from 'schema-dts'
import type { Genre } from '@/domain/articles/genre'
import type { StoryArticle, StoryLead } from '@/domain/articles/story'
import { CROP_NAMES, cropPath, cropSize } from '@/domain/media/crops'
import { machineTime } from '@/lib/i18n/dates'
import { localePath } from '@/lib/i18n/locale'
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
    image: story.lead ? images(story.lead, siteUrl) : undefined,
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

/** The lead in every shape search engines ask for, cropped by its point of interest, with whose it is and how it may be used. */
function images({ photo, alt, caption, credit }: StoryLead, siteUrl: string): ImageObject[] {
  return CROP_NAMES.map((name) => {
    const url = siteUrl + cropPath(photo, name)
    const { width, height } = cropSize(photo, name)
    return {
      '@type': 'ImageObject',
      url,
      contentUrl: url,
      width: String(width),
      height: String(height),
      caption: caption || alt || undefined,
      creditText: credit || undefined,
      copyrightNotice: photo.copyrightNotice || undefined,
      license: photo.licenceUrl || undefined,
      acquireLicensePage: photo.acquireLicenceUrl || undefined,
    }
  })
}
