// A feed from its address to its bytes.
import { notFound, permanentRedirect } from 'next/navigation'
import { findMovedAuthor } from '@/domain/authors/queries'
import { atom } from '@/domain/feeds/atom'
import { FEED_TYPES, type Feed, type FeedFormat, type FeedPlace, feedFormat, feedPath, newsTime } from '@/domain/feeds/feed'
import { findFollowedAuthor, findFollowedTag, followedPaper, followedSection } from '@/domain/feeds/followed'
import { jsonFeed } from '@/domain/feeds/json-feed'
import { type Followed, findFeed } from '@/domain/feeds/queries'
import { rss } from '@/domain/feeds/rss'
import { findMovedSection, findSectionBySlug } from '@/domain/sections/queries'
import type { Paper } from '@/domain/settings/paper'
import { findPaper } from '@/domain/settings/queries'
import { findMovedTag } from '@/domain/tags/queries'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/i18n/locale'
import { localeOf } from './paper'

const WRITE: Record<FeedFormat, (feed: Feed, site: string) => string> = { rss, atom, json: jsonFeed }

type Context<P> = { params: Promise<P & { locale: string }> }

export function paperFeed(format: FeedFormat) {
  return async (_request: Request, { params }: Context<object>): Promise<Response> => {
    const paper = await findPaper(localeOf((await params).locale))
    return await feedResponse(paper, followedPaper(paper), format)
  }
}

export function sectionFeed(format: FeedFormat) {
  return async (_request: Request, { params }: Context<{ section: string }>): Promise<Response> => {
    const { locale, section: slug } = await params
    const paper = await findPaper(localeOf(locale))
    const section = findSectionBySlug(paper, slug)
    if (section) return await feedResponse(paper, followedSection(paper, section), format)
    const moved = await findMovedSection(paper, slug)
    return leadOn(paper.locale, moved && { kind: 'section', ...moved }, format)
  }
}

export async function authorFeed(_request: Request, { params }: Context<{ slug: string; feed: string }>): Promise<Response> {
  const { locale, slug, feed } = await params
  const [paper, format] = [await findPaper(localeOf(locale)), feedFormat(feed) ?? notFound()]
  const followed = await findFollowedAuthor(paper, slug)
  if (followed) return await feedResponse(paper, followed, format)
  const moved = await findMovedAuthor(slug)
  return leadOn(paper.locale, moved === null ? null : { kind: 'author', id: '', slug: moved }, format)
}

export async function tagFeed(_request: Request, { params }: Context<{ slug: string; feed: string }>): Promise<Response> {
  const { locale, slug, feed } = await params
  const [paper, format] = [await findPaper(localeOf(locale)), feedFormat(feed) ?? notFound()]
  const followed = await findFollowedTag(paper, slug)
  if (followed) return await feedResponse(paper, followed, format)
  const moved = await findMovedTag(paper.locale, slug)
  return leadOn(paper.locale, moved && { kind: 'tag', ...moved }, format)
}

async function feedResponse(paper: Paper, followed: Followed, format: FeedFormat): Promise<Response> {
  const site = env().SITE_URL
  const feed = await findFeed(paper, followed)
  const self = `<${site}${feedPath(paper.locale, feed.place, format)}>; rel="self"`
  const link = feed.hub ? `${self}, <${feed.hub}>; rel="hub"` : self
  const changed = newsTime(feed.stories)
  const headers = {
    'content-type': `${FEED_TYPES[format]}; charset=utf-8`,
    link,
    ...(changed && { 'last-modified': changed.toUTCString() }),
  }
  return new Response(WRITE[format](feed, site), { headers })
}

/** An address a section, an author or a tag had once leads to their feed; any other is not found. */
function leadOn(locale: Locale, moved: FeedPlace | null, format: FeedFormat): never {
  if (moved) permanentRedirect(feedPath(locale, moved, format))
  notFound()
}
