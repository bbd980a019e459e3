// What an editor sees of the strips: the one that is up in each language, and the stories one may lead to.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { can } from '../permissions'
import { findStripPath } from './leading-to'
import { type DeskStrip, isUp, type Strip } from './strip'

/** What is breaking is about today. */
const CHOICES = 40

export type StripDesk = { strip: DeskStrip | null; stories: { id: string; headline: string }[] }

/** @returns null for whoever may not put one up. */
export async function findStripDesk(actor: Actor, now: Date): Promise<Record<Locale, StripDesk> | null> {
  if (!can(actor, 'breaking.putUp')) return null
  const [uk, en] = await Promise.all([deskOf('uk', now), deskOf('en', now)])
  return { uk, en }
}

/** The strip as it will be at a minute. */
export async function findStripAt(actor: Actor, locale: Locale, minute: Date): Promise<Strip | null> {
  if (!can(actor, 'front.arrange')) return null
  const strip = await findStanding(locale, minute)
  if (!strip) return null
  const { words, link, article, putUpAt, expiresAt } = strip
  return { words, path: await findStripPath({ articleId: article?.id ?? null, link }), putUpAt, expiresAt }
}

async function deskOf(locale: Locale, now: Date): Promise<StripDesk> {
  const newest = { where: { locale }, orderBy: { publishedAt: 'desc' }, take: CHOICES } as const
  const [strip, latest] = await Promise.all([
    findStanding(locale, now),
    db().liveArticle.findMany({ ...newest, select: { articleId: true, headline: true } }),
  ])
  const stories = latest.map(({ articleId, headline }) => ({ id: articleId, headline }))
  const linked = strip?.article
  return { strip, stories: linked && !stories.some(({ id }) => id === linked.id) ? [linked, ...stories] : stories }
}

async function findStanding(locale: Locale, now: Date): Promise<DeskStrip | null> {
  const newest = await db().breakingStrip.findFirst({
    where: { locale },
    orderBy: { putUpAt: 'desc' },
    select: {
      id: true,
      version: true,
      words: true,
      link: true,
      article: { select: { id: true, live: { select: { headline: true } } } },
      putUpAt: true,
      putUpBy: { select: { name: true } },
      expiresAt: true,
      endedAt: true,
    },
  })
  if (!newest || !isUp(newest, now)) return null
  const { endedAt: _, article, putUpBy, ...strip } = newest
  const headline = article?.live?.headline
  return { ...strip, article: article && headline !== undefined ? { id: article.id, headline } : null, by: putUpBy?.name ?? null }
}
