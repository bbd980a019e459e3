// A feed as Atom 1.0: RFC 4287.
import { machineTime } from '@/lib/i18n/dates'
import { document, element, line, text, type Xml } from '@/lib/xml'
import { type Feed, type FeedStory, feedPath, newsTime, placePath } from './feed'
import { mediaContent } from './media-content'

const NAMESPACES = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:media': 'http://search.yahoo.com/mrss/' }
/** A feed must say when it changed; one that never had a story says so by the oldest time there is. */
const NEVER = new Date(0)

export function atom(feed: Feed, site: string): string {
  const { id, locale, place, paperName, title, description, hub, stories } = feed
  return document(
    element(
      'feed',
      { ...NAMESPACES, 'xml:lang': locale },
      line('id', id),
      line('title', title),
      line('subtitle', description),
      line('updated', machineTime(newsTime(stories) ?? NEVER)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: site + feedPath(locale, place, 'atom') }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: site + placePath(locale, place) }),
      hub ? element('link', { rel: 'hub', href: hub }) : null,
      // Of whatever has no author of its own.
      element('author', {}, line('name', paperName), line('uri', `${site}/`)),
      line('icon', `${site}/apple-touch-icon.png`),
      line('logo', `${site}/publisher-logo.png`),
      ...stories.map((story) => entry(story, site)),
    ),
  )
}

function entry(story: FeedStory, site: string): Xml {
  const { id, headline, standfirst, path, publishedAt, updatedAt, section, authors, tags, html } = story
  return element(
    'entry',
    {},
    line('id', `urn:uuid:${id}`),
    line('title', headline),
    element('link', { rel: 'alternate', type: 'text/html', href: site + path }),
    line('published', machineTime(publishedAt)),
    line('updated', machineTime(updatedAt ?? publishedAt)),
    ...authors.map(({ name, path: page }) => element('author', {}, line('name', name), page ? line('uri', site + page) : null)),
    element('category', { term: section.slug, label: section.name }),
    ...tags.map((tag) => element('category', { term: tag })),
    line('summary', standfirst),
    html ? element('content', { type: 'html' }, text(html)) : null,
    mediaContent(story, site),
  )
}
