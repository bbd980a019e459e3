// The strip as every reader's page asks for it: kept in memory until it is touched, and true until its minute.
import { db } from '@/lib/db'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { keepUntilTouched } from '../kept'
import { noteShown, noteShownUntil, touch } from '../touch'
import { isUp, type Strip } from './strip'

export async function findStrip(locale: Locale, now: Date): Promise<Strip | null> {
  noteShown(touch.breaking(locale))
  const newest = await keepUntilTouched({
    key: `breaking/${locale}`,
    touches: [touch.breaking(locale)],
    read: () => findNewest(locale),
  })
  if (!newest || !isUp(newest, now)) return null
  noteShownUntil(newest.expiresAt)
  const { words, link, articleId, putUpAt, expiresAt } = newest
  const path = articleId ? await findPath(articleId) : link || null
  return { words, path, putUpAt, expiresAt }
}

async function findNewest(locale: Locale) {
  return await db().breakingStrip.findFirst({
    where: { locale },
    orderBy: { putUpAt: 'desc' },
    select: { words: true, link: true, articleId: true, putUpAt: true, expiresAt: true, endedAt: true },
  })
}

/** A story that was withdrawn leaves the words without a link. */
async function findPath(articleId: string): Promise<string | null> {
  noteShown(touch.article(articleId))
  const live = await db().liveArticle.findUnique({
    where: { articleId },
    select: { locale: true, slug: true, section: { select: { names: { select: { locale: true, slug: true } } } } },
  })
  const section = live?.section.names.find((name) => name.locale === live.locale)
  return live && section ? localePath(live.locale, `/${section.slug}/${live.slug}`) : null
}
