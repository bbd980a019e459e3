// What a reader's page tells search engines, feeds readers and those who share it.
import type { Metadata } from 'next'
import { type Photo, sharedRendition } from '@/domain/media/photo'
import type { Paper } from '@/domain/settings/paper'
import { env } from '@/lib/env'
import { DEFAULT_LOCALE, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const OG_LOCALE: Record<Locale, string> = { uk: 'uk_UA', en: 'en_GB' }
/** Wide enough for the large card of every network. */

type Page = {
  /** Without it the page is the paper itself and bears its name. */
  title?: string
  description: string
  /** Canonical address, with the prefix of its language. */
  path: string
  /** Addresses of the same page in each language it is in; none for a page of one language. */
  languages?: Partial<Record<Locale, string>>
  photo?: (Photo & { alt: string }) | null
  isIndexed?: boolean
}

export function pageMetadata(paper: Paper, page: Page): Metadata {
  const { title, description, path, languages, photo, isIndexed = true } = page
  return {
    metadataBase: new URL(env().SITE_URL),
    title: title === undefined ? { absolute: paperTitle(paper) } : { absolute: `${title} — ${paper.name}` },
    description,
    applicationName: paper.name,
    robots: { index: isIndexed, follow: true, 'max-image-preview': 'large' },
    alternates: {
      canonical: isIndexed ? path : undefined,
      languages: isIndexed ? languageAlternates(languages) : undefined,
      types: { 'application/rss+xml': [{ url: feedPath(paper.locale), title: feedTitle(paper) }] },
    },
    openGraph: {
      type: 'website',
      siteName: paper.name,
      title: title ?? paperTitle(paper),
      description,
      url: path,
      locale: OG_LOCALE[paper.locale],
      images: photo ? [sharedPicture(photo)] : undefined,
    },
    twitter: { card: photo ? 'summary_large_image' : 'summary' },
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '32x32' },
        { url: '/icon.svg', type: 'image/svg+xml' },
      ],
      apple: '/apple-touch-icon.png',
    },
  }
}

export function feedPath(locale: Locale): string {
  return localePath(locale, '/feed.xml')
}

/** A page in both languages names them all and the Ukrainian one as the answer for everybody else. */
function languageAlternates(languages: Partial<Record<Locale, string>> = {}): Record<string, string> | undefined {
  if (Object.keys(languages).length < 2) return undefined
  const fallback = languages[DEFAULT_LOCALE]
  return fallback ? { ...languages, 'x-default': fallback } : languages
}

export function sharedPicture(photo: Photo & { alt: string }) {
  const { path, width, height } = sharedRendition(photo)
  return { url: path, width, height, alt: photo.alt }
}

function paperTitle(paper: Paper): string {
  return paper.motto ? `${paper.name} — ${paper.motto}` : paper.name
}

function feedTitle(paper: Paper): string {
  return `${paper.name}: ${translator(paper.locale, 'site')('rss')}`
}
