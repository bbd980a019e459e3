// Where something began or ended: the first or the last publication of a language in a time.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'

export async function findEdge(
  locale: Locale,
  where: { publishedAt?: { lt: Date } | { gte: Date } },
  order: 'asc' | 'desc',
): Promise<Date | null> {
  const row = await db().liveArticle.findFirst({
    where: { locale, ...where },
    orderBy: [{ publishedAt: order }, { articleId: order }],
    select: { publishedAt: true },
  })
  return row?.publishedAt ?? null
}
