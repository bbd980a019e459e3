// The map as search engines read it: https://www.sitemaps.org/protocol.html, and Google's addition for news.
import { machineTime } from '@/lib/i18n/dates'
import { document, element, line } from '@/lib/xml'
import type { Paper } from '../settings/paper'
import type { MapEntry } from './map-entry'
import type { News } from './queries'

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9'

export function sitemapIndex(files: readonly MapEntry[], site: string): string {
  return document(element('sitemapindex', { xmlns: SITEMAP }, ...files.map((file) => entry('sitemap', file, site))))
}

/** Without languages: the head of each page names the same story in the other one, and one way is enough. */
export function sitemap(entries: readonly MapEntry[], site: string): string {
  return document(element('urlset', { xmlns: SITEMAP }, ...entries.map((one) => entry('url', one, site))))
}

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap: what it requires, and nothing it gave up. */
export function newsSitemap(news: readonly News[], { name, locale }: Pick<Paper, 'name' | 'locale'>, site: string): string {
  const publication = element('news:publication', {}, line('news:name', name), line('news:language', locale))
  const urls = news.map(({ path, title, publishedAt }) =>
    element(
      'url',
      {},
      line('loc', site + path),
      element('news:news', {}, publication, line('news:publication_date', machineTime(publishedAt)), line('news:title', title)),
    ),
  )
  return document(element('urlset', { xmlns: SITEMAP, 'xmlns:news': NEWS }, ...urls))
}

function entry(name: 'sitemap' | 'url', { path, changedAt }: MapEntry, site: string) {
  return element(name, {}, line('loc', site + path), changedAt && line('lastmod', machineTime(changedAt)))
}
