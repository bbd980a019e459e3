// Where readers meet a story: every page that shows it before or after a change must be made again.
import { type Touch, touch } from '@/domain/touch'
import type { Tx } from '@/lib/db'
import { kyivDay } from '@/lib/i18n/dates'
import type { DeskArticle } from './desk-article'

/** By what a story is filed: its section, its authors, its tags, the day it came out. */
export type Filing = { sectionId: string; authorIds: readonly string[]; tagIds: readonly string[]; publishedAt: Date }

/** `filings`: as it was and as it is; a story that was or is not live has none for that side. */
export async function placesShowing(tx: Tx, article: DeskArticle, filings: readonly (Filing | null)[]): Promise<Touch[]> {
  const { id, locale } = article
  const places: Touch[] = [touch.article(id), touch.comments(id), touch.front(locale), touch.latest(locale), touch.discussed(locale)]
  for (const filing of filings) {
    if (!filing) continue
    places.push(touch.section(filing.sectionId, locale), touch.day(kyivDay(filing.publishedAt), locale))
    places.push(touch.month(locale, filing.publishedAt))
    places.push(...filing.authorIds.map(touch.author), ...filing.tagIds.map(touch.tag))
  }
  const neighbours = [...(await otherLanguages(tx, article)), ...(await recommending(tx, id))]
  return [...new Set([...places, ...neighbours.map(touch.article)])]
}

/** The same story in other languages links to this one. */
async function otherLanguages(tx: Tx, { id, translationOfId }: DeskArticle): Promise<string[]> {
  const original = translationOfId ?? id
  const family = await tx.article.findMany({
    where: { id: { not: id }, OR: [{ id: original }, { translationOfId: original }] },
    select: { id: true },
  })
  return family.map((article) => article.id)
}

/** Stories whose editor chose this one to be read next. */
async function recommending(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.liveRelated.findMany({ where: { relatedId: id }, select: { articleId: true } })
  return rows.map((row) => row.articleId)
}
