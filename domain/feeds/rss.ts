// A feed as RSS 2.0: https://www.rssboard.org/rss-specification, with who wrote it, whose the photograph is, and the whole story.
import { letterTime, machineTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { document, element, line, text, type Xml } from '@/lib/xml'
import { isLabelled } from '../articles/genre'
import { type Feed, type FeedStory, feedPath, newsTime, placePath } from './feed'
import { mediaContent } from './media-content'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

export function rss(feed: Feed, site: string): string {
  const { locale, place, title, description, hub, stories } = feed
  const home = site + placePath(locale, place)
  const changed = newsTime(stories)
  const channel = element(
    'channel',
    {},
    line('title', title),
    line('link', home),
    line('description', description || title),
    line('language', locale),
    changed && line('lastBuildDate', letterTime(changed)),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: site + feedPath(locale, place, 'rss') }),
    hub ? element('atom:link', { rel: 'hub', href: hub }) : null,
    element('image', {}, line('url', `${site}/publisher-logo.png`), line('title', title), line('link', home)),
    ...stories.map((story) => item(story, { site, locale })),
  )
  return document(element('rss', { version: '2.0', ...NAMESPACES }, channel))
}

/** The guid is the story's own id, so a changed headline or address does not make it a new story. */
function item(story: FeedStory, { site, locale }: { site: string; locale: Locale }): Xml {
  const { id, genre, headline, standfirst, path, publishedAt, updatedAt, section, authors, tags, html } = story
  return element(
    'item',
    {},
    line('title', headline),
    line('link', site + path),
    element('guid', { isPermaLink: 'false' }, text(`urn:uuid:${id}`)),
    line('pubDate', letterTime(publishedAt)),
    // RSS has no word for it; a typo does not move it, so a feed reader shows nothing twice for its sake.
    updatedAt && line('atom:updated', machineTime(updatedAt)),
    ...authors.map(({ name }) => line('dc:creator', name)),
    ...[section.name, ...(isLabelled(genre) ? [translator(locale, 'article')(`genre.${genre}`)] : []), ...tags].map((name) =>
      line('category', name),
    ),
    line('description', standfirst),
    line('content:encoded', html),
    mediaContent(story, site),
  )
}
