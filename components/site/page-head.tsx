// What a page says of itself in <head>: to browsers, search engines, readers of feeds and those who share it.
import type { ReactNode } from 'react'

/** Every address is whole. */
export type PageHead = {
  title: string
  robots: { index: boolean; follow: boolean; largePreview?: boolean }
  description?: string
  applicationName?: string
  authors?: { name: string; url: string }[]
  /** The one address of a page that may be found under several. */
  canonical?: string
  /** Addresses of the same page in each language, `x-default` for everybody else. */
  languages?: Record<string, string>
  feeds?: { url: string; title: string; type: string }[]
  openGraph?: OpenGraph
}

export type OpenGraph = {
  type: 'website' | 'article'
  siteName: string
  title: string
  description: string
  url: string
  locale: string
  image?: { url: string; width: number; height: number; alt: string }
  publishedTime?: string
  modifiedTime?: string
  authors?: string[]
  section?: string
  tags?: string[]
}

/** The ground of tokens.css in both themes; tokens.test.ts keeps them equal. */
const GROUND = { light: 'rgb(251 249 244)', dark: 'rgb(23 22 20)' }

export function PageHeadTags({ head }: { head: PageHead }) {
  const { index, follow, largePreview } = head.robots
  const robots = [index ? 'index' : 'noindex', follow ? 'follow' : 'nofollow', ...(largePreview ? ['max-image-preview:large'] : [])]
  return (
    <>
      <title>{head.title}</title>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={GROUND.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={GROUND.dark} />
      <meta name="color-scheme" content="light dark" />
      {named('description', head.description)}
      {named('application-name', head.applicationName)}
      {head.authors?.map(({ name, url }) => [<link key={url} rel="author" href={url} />, <meta key={name} name="author" content={name} />])}
      {named('robots', robots.join(', '))}
      {head.canonical && <link rel="canonical" href={head.canonical} />}
      {Object.entries(head.languages ?? {}).map(([language, url]) => (
        <link key={language} rel="alternate" hrefLang={language} href={url} />
      ))}
      {head.feeds?.map(({ url, title, type }) => (
        <link key={url} rel="alternate" type={type} title={title} href={url} />
      ))}
      {head.openGraph && shared(head.openGraph)}
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
    </>
  )
}

/** The card of those who share it: https://ogp.me, and what is left of Twitter’s. */
function shared({ type, siteName, title, description, url, locale, image, ...story }: OpenGraph): ReactNode[] {
  return [
    property('og:title', title),
    property('og:description', description),
    property('og:url', url),
    property('og:site_name', siteName),
    property('og:locale', locale),
    property('og:image', image?.url),
    property('og:image:width', image?.width),
    property('og:image:height', image?.height),
    property('og:image:alt', image?.alt),
    property('og:type', type),
    property('article:published_time', story.publishedTime),
    property('article:modified_time', story.modifiedTime),
    ...(story.authors ?? []).map((author) => property('article:author', author)),
    property('article:section', story.section),
    ...(story.tags ?? []).map((tag) => property('article:tag', tag)),
    named('twitter:card', image ? 'summary_large_image' : 'summary'),
    named('twitter:title', title),
    named('twitter:description', description),
    named('twitter:image', image?.url),
    named('twitter:image:alt', image?.alt),
  ]
}

function named(name: string, content: string | undefined): ReactNode {
  return content === undefined ? null : <meta key={name} name={name} content={content} />
}

function property(name: string, content: string | number | undefined): ReactNode {
  return content === undefined ? null : <meta key={`${name} ${content}`} property={name} content={String(content)} />
}
