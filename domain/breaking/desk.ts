// What an editor sees of the strips: the one that is up in each language.
import { db } from '@/lib/db'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { can } from '../permissions'
import { isUp } from './strip'

export type DeskStrip = {
  id: string
  version: number
  words: string
  link: string
  article: { id: string; headline: string } | null
  putUpAt: Date
  by: string | null
  expiresAt: Date
}

/** @returns null for whoever may not put one up. */
export async function findDeskStrips(actor: Actor, now: Date): Promise<Record<Locale, DeskStrip | null> | null> {
  if (!can(actor, 'breaking.putUp')) return null
  const [uk, en] = await Promise.all(LOCALES.map((locale) => findStanding(locale, now)))
  return { uk: uk ?? null, en: en ?? null }
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
      articleId: true,
      article: { select: { id: true, live: { select: { headline: true } } } },
      putUpAt: true,
      putUpBy: { select: { name: true } },
      expiresAt: true,
      endedAt: true,
    },
  })
  if (!newest || !isUp(newest, now)) return null
  const { endedAt: _, articleId: __, article, putUpBy, ...strip } = newest
  const headline = article?.live?.headline
  return { ...strip, article: article && headline !== undefined ? { id: article.id, headline } : null, by: putUpBy?.name ?? null }
}
