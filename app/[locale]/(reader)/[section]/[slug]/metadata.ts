// What the page of a story says of itself in <head>: for search engines, cards and feed readers.
import type { Metadata } from 'next'
import { previewImage } from '@/components/article/news-article'
import type { LiveStory } from '@/domain/articles/live-story'
import type { Paper } from '@/domain/settings/paper'
import { env } from '@/lib/env'
import { DEFAULT_LOCALE, type Locale, localePath } from '@/lib/i18n/locale'

const OPEN_GRAPH_LOCALE: Record<Locale, string> = { uk: 'uk_UA', en: 'en_GB' }

export function articleMetadata({ story, path, translation }: LiveStory, paper: Paper): Metadata {
  const siteUrl = env().SITE_URL
  const url = `${siteUrl}${path}`
  const images = story.lead ? [previewImage(story.lead, siteUrl)] : []
  return {
    title: { absolute: `${story.headline} — ${paper.name}` },
    description: story.standfirst,
    authors: story.authors.map((author) => ({ name: author.name, url: authorUrl(author.slug) })),
    alternates: {
      canonical: url,
      languages: translation ? languages({ locale: story.locale, path }, translation) : undefined,
      types: { 'application/rss+xml': [{ url: `${siteUrl}${localePath(story.locale, '/feed.xml')}`, title: paper.name }] },
    },
    robots: { 'max-image-preview': 'large' },
    openGraph: {
      type: 'article',
      url,
      siteName: paper.name,
      title: story.headline,
      description: story.standfirst,
      locale: OPEN_GRAPH_LOCALE[story.locale],
      alternateLocale: translation ? OPEN_GRAPH_LOCALE[translation.locale] : undefined,
      images,
      publishedTime: story.publishedAt.toISOString(),
      modifiedTime: (story.updatedAt ?? story.publishedAt).toISOString(),
      section: story.section.name,
      authors: story.authors.map((author) => authorUrl(author.slug)),
      tags: story.tags.map((tag) => tag.name),
    },
    twitter: { card: images.length > 0 ? 'summary_large_image' : 'summary' },
  }

  function authorUrl(slug: string): string {
    return `${siteUrl}${localePath(story.locale, `/author/${slug}`)}`
  }
}

type Version = { locale: Locale; path: string }

/** Each version names itself and the other; who asks for neither language gets Ukrainian. */
function languages(...versions: Version[]): Record<string, string> {
  const urls = versions.map(({ locale, path }) => [locale, `${env().SITE_URL}${path}`] as const)
  const fallback = urls.filter(([locale]) => locale === DEFAULT_LOCALE).map(([, url]) => ['x-default', url] as const)
  return Object.fromEntries([...urls, ...fallback])
}
