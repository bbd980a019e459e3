// What a reader's page tells search engines, feeds readers and those who share it.
import type { PageHead } from '@/components/site/page-head'
import type { House } from '@/components/structured/publisher'
import { FEED_FORMATS, FEED_NAMES, FEED_TYPES, type FeedFormat, type FeedPlace, feedPath } from '@/domain/feeds/feed'
import { type Photo, sharedRendition } from '@/domain/media/photo'
import type { Paper } from '@/domain/settings/paper'
import { env } from '@/lib/env'
import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const OG_LOCALE: Record<Locale, string> = { uk: 'uk_UA', en: 'en_GB' }

type Page = {
  /** Without it the page is the paper itself and bears its name. */
  title?: string
  description: string
  /** Canonical address, with the prefix of its language. */
  path: string
  /** Where in a list the page begins: a page that goes on is one of its own, in no other language. */
  cursor?: string
  /** Addresses of the same page in each language it is in; none for a page of one language. */
  languages?: Partial<Record<Locale, string>>
  photo?: (Photo & { alt: string }) | null
  isIndexed?: boolean
  /** What the page shows can be followed by itself; without it the paper can. */
  followed?: FeedPlace & { title: string }
}

export function pageHead(paper: Paper, page: Page): PageHead {
  const { title, description, cursor, languages, photo, isIndexed = true, followed } = page
  const path = cursor === undefined ? page.path : `${page.path}?cursor=${encodeURIComponent(cursor)}`
  return {
    title: title === undefined ? paperTitle(paper) : `${title} — ${paper.name}`,
    description,
    applicationName: paper.name,
    robots: { index: isIndexed, follow: true, largePreview: true },
    canonical: isIndexed ? wholeAddress(path) : undefined,
    languages: isIndexed && cursor === undefined ? languageAlternates(languages) : undefined,
    feeds: feedLinks(paper, followed),
    openGraph: {
      type: 'website',
      siteName: paper.name,
      title: title ?? paperTitle(paper),
      description,
      url: wholeAddress(path),
      locale: OG_LOCALE[paper.locale],
      image: photo ? inWhole(sharedPicture(photo)) : undefined,
    },
  }
}

/** The paper as structured data names it. */
export function houseOf(paper: Paper): House {
  return { siteUrl: env().SITE_URL, paperName: paper.name, locale: paper.locale, standards: paper.standards?.parts ?? [] }
}

/** With the name of the house, as the map and structured data write it: the front page has its slash. */
export function wholeAddress(path: string): string {
  return env().SITE_URL + path
}

/** A page in both languages names them all and the Ukrainian one as the answer for everybody else. */
function languageAlternates(languages: Partial<Record<Locale, string>> = {}): Record<string, string> | undefined {
  if (Object.keys(languages).length < 2) return undefined
  const fallback = languages[DEFAULT_LOCALE]
  const all = fallback ? { ...languages, 'x-default': fallback } : languages
  return Object.fromEntries(Object.entries(all).map(([language, path]) => [language, wholeAddress(path)]))
}

export function sharedPicture(photo: Photo & { alt: string }) {
  const { path, width, height } = sharedRendition(photo)
  return { url: path, width, height, alt: photo.alt }
}

function inWhole<T extends { url: string }>(picture: T): T {
  return { ...picture, url: wholeAddress(picture.url) }
}

function paperTitle(paper: Paper): string {
  return paper.motto ? `${paper.name} — ${paper.motto}` : paper.name
}

/** Of the page itself in every format, then of the whole paper in the one that every program reads. */
function feedLinks(paper: Paper, followed: Page['followed']): NonNullable<PageHead['feeds']> {
  const t = translator(paper.locale, 'site')
  const link = (place: FeedPlace, format: FeedFormat, title: string) => ({
    url: wholeAddress(feedPath(paper.locale, place, format)),
    title: t('feed.title', { title, format: FEED_NAMES[format] }),
    type: FEED_TYPES[format],
  })
  const whole: FeedPlace = { kind: 'paper' }
  const { title, ...place } = followed ?? { ...whole, title: paper.name }
  const own = FEED_FORMATS.map((format) => link(place, format, title))
  return place.kind === 'paper' ? own : [...own, link(whole, 'rss', paper.name)]
}
