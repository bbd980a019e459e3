// The strip as every reader's page asks for it: kept in memory until it is touched, and true until its minute.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { keepUntilTouched } from '../kept'
import { noteShown, noteShownUntil, touch } from '../touch'
import { findStripPath } from './leading-to'
import { isUp, type Strip } from './strip'

export async function findStrip(locale: Locale, now: Date): Promise<Strip | null> {
  noteShown(touch.breaking(locale))
  const { newest } = await keepUntilTouched({
    key: `breaking/${locale}`,
    touches: [touch.breaking(locale)],
    // That there is none is known as well, and worth keeping.
    read: async () => ({ newest: await findNewest(locale) }),
  })
  if (!newest || !isUp(newest, now)) return null
  noteShownUntil(newest.expiresAt)
  const { words, link, articleId, putUpAt, expiresAt } = newest
  if (articleId) noteShown(touch.article(articleId))
  return { words, path: await findStripPath({ articleId, link }), putUpAt, expiresAt }
}

async function findNewest(locale: Locale) {
  return await db().breakingStrip.findFirst({
    where: { locale },
    orderBy: { putUpAt: 'desc' },
    select: { words: true, link: true, articleId: true, putUpAt: true, expiresAt: true, endedAt: true },
  })
}
