// What readers find at an address: the routes' own knowledge (app/[locale]/(reader)), asked of the database without drawing a page.
import type { Reader } from '@/lib/db'
import { env } from '@/lib/env'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/i18n/locale'
import { type Span, spanOfDay, spanOfMonth, spanOfYear } from '../archive/calendar'
import { feedFormat } from '../feeds/feed'
import { ownPathOf } from '../redirects/spelling'
import { isStanding, STAFF_DOORS } from './standing'

/** Of an address that leads on from one to the next, so many are followed. */
const MOST_STEPS = 8
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Place = { reader: Reader; locale: Locale }

/** A page, a file, an address something of ours had once, or one the newsroom leads on from. `path`: as the press looks it up. */
export async function leadsSomewhere(reader: Reader, path: string, steps = MOST_STEPS): Promise<boolean> {
  if (isForStaff(path)) return false
  if (await isOurs(reader, path)) return true
  const redirect = await reader.redirect.findUnique({ where: { fromPath: path }, select: { toAddress: true, status: true } })
  if (!redirect || redirect.status === 410) return false
  const next = ownPathOf(redirect.toAddress, env().SITE_URL)
  return next === null || (steps > 0 && (await leadsSomewhere(reader, next, steps - 1)))
}

/** Does something of ours answer there, so that no redirect is ever asked? */
export async function isOurs(reader: Reader, path: string): Promise<boolean> {
  const { locale, names } = partsOf(path)
  const [first = '', ...rest] = names
  const place = { reader, locale }
  if (isForStaff(path) || first === '' || path === '/.well-known/security.txt') return true
  if (rest.length === 0 && isStanding(first, { isAtRoot: path === `/${first}` })) return true
  if (/^\d{4}$/.test(first)) return await hasStories(place, spanOf(names))
  if (first === 'media') return (await reader.media.count({ where: { hash: rest[0] ?? '' } })) > 0
  if (first === 'comment') return await isComment(reader, rest)
  if (first === 'author' || first === 'tag') return await isListOf(first, place, rest)
  return await isInSection(place, first, rest)
}

function isForStaff(path: string): boolean {
  const [first = ''] = partsOf(path).names
  return STAFF_DOORS.has(first) || first === 'api'
}

function partsOf(path: string): { locale: Locale; names: string[] } {
  const [prefix = '', ...rest] = path.split('/').slice(1).map(decoded)
  return isLocale(prefix) ? { locale: prefix, names: rest } : { locale: DEFAULT_LOCALE, names: [prefix, ...rest] }
}

function spanOf(names: readonly string[]): Span | null {
  const spans = [spanOfYear, spanOfMonth, spanOfDay]
  return spans[names.length - 1]?.(names.join('-')) ?? null
}

async function hasStories({ reader, locale }: Place, span: Span | null): Promise<boolean> {
  if (!span) return false
  const where = { locale, publishedAt: { gte: span.from, lt: span.until } }
  return (await reader.liveArticle.findFirst({ where, select: { articleId: true } })) !== null
}

async function isComment(reader: Reader, rest: readonly string[]): Promise<boolean> {
  const [id = '', ...more] = rest[0] === 'thread' ? rest.slice(1) : rest
  return UUID.test(id) && more.length === 0 && (await reader.comment.count({ where: { id, status: 'approved' } })) > 0
}

/** The page of an author or a tag, or one of its feeds. */
async function isListOf(
  kind: 'author' | 'tag',
  { reader, locale }: Place,
  [slug = '', file, ...more]: readonly string[],
): Promise<boolean> {
  if (more.length > 0 || (file !== undefined && !feedFormat(file))) return false
  const counts =
    kind === 'author'
      ? [
          await reader.author.count({ where: { slug, profiles: { some: { locale } } } }),
          await reader.oldAuthorSlug.count({ where: { slug, author: { profiles: { some: { locale } } } } }),
        ]
      : [
          await reader.tag.count({ where: { locale, slug, live: { some: {} } } }),
          await reader.oldTagSlug.count({ where: { locale, slug, tag: { live: { some: {} } } } }),
        ]
  return counts.some((count) => count > 0)
}

/** A section, its numbered pages and feeds, or a story of it; a story is found under any section, which its page corrects. */
async function isInSection({ reader, locale }: Place, section: string, [name, number, ...more]: readonly string[]): Promise<boolean> {
  const isList =
    name === undefined || (number === undefined && feedFormat(name) !== null) || (name === 'page' && /^\d+$/.test(number ?? ''))
  if (isList) {
    const where = { locale, slug: section }
    const old = { ...where, section: { names: { some: { locale } } } }
    return more.length === 0 && (await reader.sectionName.count({ where })) + (await reader.oldSectionSlug.count({ where: old })) > 0
  }
  if (number !== undefined) return false
  const where = { locale, slug: name }
  return (
    (await reader.liveArticle.count({ where })) +
      (await reader.oldSlug.count({ where: { ...where, article: { live: { isNot: null } } } })) >
    0
  )
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
