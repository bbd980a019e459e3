// A story as search engines read it: schema.org's NewsArticle and the way to it from the front page.
import type { CorrectionComment, ImageObject, NewsArticle, WithContext } from 'schema-dts'
import type { StoryArticle, StoryLead } from '@/domain/articles/story'
import { sharedRendition } from '@/domain/media/photo'
import { machineTime } from '@/lib/i18n/dates'
import { localePath } from '@/lib/i18n/locale'
import { type House, publisher, siteId } from './publisher'

type Publication = Omit<House, 'locale'> & {
  /** Path of the story, with the prefix of its language. */
  path: string
  commentCount: number
}

type Published = StoryArticle & { section: NonNullable<StoryArticle['section']>; publishedAt: Date }

export function newsArticle(story: Published, { siteUrl, paperName, path, commentCount }: Publication): WithContext<NewsArticle> {
  const { locale, section } = story
  const url = `${siteUrl}${path}`
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    headline: story.headline,
    description: story.standfirst || undefined,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    image: story.lead ? [imageObject(story.lead, siteUrl)] : undefined,
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
    publisher: publisher({ siteUrl, paperName, locale }),
    inLanguage: locale,
    isPartOf: { '@id': siteId({ siteUrl, locale }) },
    articleSection: section.name,
    keywords: story.tags.length > 0 ? story.tags.map((tag) => tag.name) : undefined,
    timeRequired: `PT${story.minutes}M`,
    commentCount,
    isAccessibleForFree: true,
  }
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

/** The lead as a JPEG, which every search engine reads. */
function imageObject({ photo, alt, caption, credit }: StoryLead, siteUrl: string): ImageObject {
  const url = `${siteUrl}${sharedRendition(photo).path}`
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width: String(sharedRendition(photo).width),
    height: String(sharedRendition(photo).height),
    caption: caption || alt || undefined,
    creditText: credit || undefined,
  }
}
