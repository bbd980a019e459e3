// Links of a text that lead into our own paper: is there a page at the other end?
import type { Block, Body } from '@/domain/articles/body'
import { richTextsOf } from '@/domain/articles/rich-text'
import type { Reader } from '@/lib/db'
import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locale'

export type OwnLink = { blockId: string; href: string; path: string }

/** `siteUrl` without a slash at its end: an address that begins with it is ours as well. */
export function ownLinks(body: Body, siteUrl: string): OwnLink[] {
  return body.blocks.flatMap((block) =>
    hrefsOf(block).flatMap((href) => {
      const path = ownPath(href, siteUrl)
      return path === null ? [] : [{ blockId: block.id, href, path }]
    }),
  )
}

function ownPath(href: string, siteUrl: string): string | null {
  const local = href.startsWith(`${siteUrl}/`) || href === siteUrl ? href.slice(siteUrl.length) || '/' : href
  if (!local.startsWith('/')) return null
  const [path = '/'] = local.split(/[?#]/)
  return path.replace(/\/+$/, '') || '/'
}

function hrefsOf(block: Block): string[] {
  return richTextsOf(block).flatMap((text) =>
    text.flatMap((inline) =>
      inline.type === 'text' ? (inline.marks ?? []).flatMap((mark) => (mark.type === 'link' ? mark.href : [])) : [],
    ),
  )
}

/** Pages that are there whatever the database holds. */
const STANDING = new Set(['', 'search', 'corrections', 'feed.xml', 'sitemap.xml', 'media', 'page', 'live'])
/** Doors of the house that are shut to readers. */
const FOR_STAFF = new Set(['newsroom', 'sign-in', 'set-up', 'set-password', 'api'])

export async function leadsNowhere(reader: Reader, path: string): Promise<boolean> {
  const locale: Locale = path === '/en' || path.startsWith('/en/') ? 'en' : DEFAULT_LOCALE
  const [first = '', second, ...rest] = (locale === 'en' ? path.slice(3) : path).slice(1).split('/').map(decoded)
  if (FOR_STAFF.has(first)) return true
  // Longer addresses may be those of an older site, which the paper still leads on.
  if (STANDING.has(first) || rest.length > 0) return false
  if (second === undefined) return (await reader.sectionName.count({ where: { locale, slug: first } })) === 0
  if (first === 'author') return (await reader.author.count({ where: { slug: second } })) === 0
  if (first === 'tag') return (await reader.tag.count({ where: { locale, slug: second } })) === 0
  const address = { where: { locale, slug: second } }
  return (await reader.liveArticle.count(address)) + (await reader.oldSlug.count(address)) === 0
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
