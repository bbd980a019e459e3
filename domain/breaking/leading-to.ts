// Where a strip leads: to a live story of ours, to a page elsewhere, or nowhere.
import { db } from '@/lib/db'
import { localePath } from '@/lib/i18n/locale'

/** A story that was withdrawn leaves the words without a link. */
export async function findStripPath({ articleId, link }: { articleId: string | null; link: string }): Promise<string | null> {
  if (!articleId) return link || null
  const live = await db().liveArticle.findUnique({
    where: { articleId },
    select: { locale: true, slug: true, section: { select: { names: { select: { locale: true, slug: true } } } } },
  })
  const section = live?.section.names.find((name) => name.locale === live.locale)
  return live && section ? localePath(live.locale, `/${section.slug}/${live.slug}`) : null
}
