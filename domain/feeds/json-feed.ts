// A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/
import { machineTime } from '@/lib/i18n/dates'
import { sharedRendition } from '../media/photo'
import { type Feed, type FeedStory, feedPath, placePath } from './feed'

export function jsonFeed(feed: Feed, site: string): string {
  const { locale, place, paperName, title, description, hub, stories } = feed
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: site + placePath(locale, place),
    feed_url: site + feedPath(locale, place, 'json'),
    description: description || undefined,
    language: locale,
    icon: `${site}/publisher-logo.png`,
    favicon: `${site}/apple-touch-icon.png`,
    authors: [{ name: paperName, url: `${site}/` }],
    hubs: hub ? [{ type: 'WebSub', url: hub }] : undefined,
    items: stories.map((story) => item(story, site)),
  })
}

function item({ id, headline, standfirst, path, publishedAt, updatedAt, section, authors, tags, html, lead }: FeedStory, site: string) {
  return {
    id: `urn:uuid:${id}`,
    url: site + path,
    title: headline,
    summary: standfirst || undefined,
    // One of the two there must be.
    ...(html === null ? { content_text: standfirst } : { content_html: html }),
    image: lead ? site + sharedRendition(lead.photo).path : undefined,
    date_published: machineTime(publishedAt),
    date_modified: updatedAt ? machineTime(updatedAt) : undefined,
    authors: authors.map(({ name, path: page }) => ({ name, url: page ? site + page : undefined })),
    tags: [section.name, ...tags],
  }
}
