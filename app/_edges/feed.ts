// The newest stories of one language as RSS 2.0.
import { generateRssFeed } from 'feedsmith'
import { type FeedStory, listFeed } from '@/domain/feeds/queries'
import { env } from '@/lib/env'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { feedPath, sharedPicture } from './page-head'
import { paperOf } from './paper'

export async function feedResponse(locale: Locale): Promise<Response> {
  const paper = await paperOf(locale)
  const stories = await listFeed(paper)
  const site = env().SITE_URL
  const xml = generateRssFeed({
    title: paper.name,
    link: site + localePath(locale, '/'),
    description: paper.motto || translator(locale, 'site')('feed.description'),
    language: locale,
    // The time of the news, not of the printing: the same news gives the same bytes.
    lastBuildDate: newest(stories),
    atom: { links: [{ href: site + feedPath(locale), rel: 'self', type: 'application/rss+xml' }] },
    items: stories.map((story) => item(story, site)),
  })
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}

/** The guid is the story's own id, so a changed headline or address does not make it a new story. */
function item(story: FeedStory, site: string) {
  const { id, headline, standfirst, path, publishedAt, updatedAt, section, authors, photo } = story
  const picture = photo && sharedPicture(photo)
  return {
    title: headline,
    link: site + path,
    guid: { value: `urn:uuid:${id}`, isPermaLink: false },
    pubDate: publishedAt,
    // RSS has no word for it; a typo does not move it, so a feed reader shows nothing twice for its sake.
    atom: updatedAt ? { updated: updatedAt } : undefined,
    description: standfirst,
    categories: [{ name: section.name }],
    dc: { creators: authors },
    media: picture
      ? { contents: [{ url: site + picture.url, type: 'image/jpeg', medium: 'image', width: picture.width, height: picture.height }] }
      : undefined,
  }
}

function newest(stories: readonly FeedStory[]): Date | undefined {
  const times = stories.map(({ publishedAt, updatedAt }) => (updatedAt ?? publishedAt).getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : undefined
}
