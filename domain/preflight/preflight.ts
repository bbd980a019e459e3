// The check of one article: its draft, where its links lead, and its rendered page, when whoever asks has one.
import type { Actor } from '@/domain/actor'
import { leadsSomewhere } from '@/domain/addresses/finding'
import { mediaIdsOf } from '@/domain/articles/body-media'
import { type DeskArticle, draftContent } from '@/domain/articles/desk-article'
import { whatIsMissing } from '@/domain/articles/publishing'
import { type Refused, refused } from '@/domain/outcome'
import type { Reader, Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { contentFindings } from './content-checks'
import { byWeight, type Finding, finding, inBlock, mustsOf } from './finding'
import { ownLinks } from './links'
import { pageFindings } from './page-checks'

/** `page`: HTML of the preview; null when it could not be rendered, which is a finding itself; undefined when nobody rendered it. */
export async function findingsOf(reader: Reader, article: DeskArticle, page?: string | null): Promise<Finding[]> {
  const draft = await draftFindings(reader, article)
  if (page === undefined) return byWeight(draft)
  const rendered = page === null ? [finding('pageUnread', { kind: 'none' })] : pageFindings(page)
  // What the text already says with a place is not said again without one.
  const said = new Set(draft.map((one) => one.code))
  return byWeight([...draft, ...rendered.filter((one) => !said.has(one.code))])
}

async function draftFindings(reader: Reader, article: DeskArticle): Promise<Finding[]> {
  const content = draftContent(article)
  const ids = [content.leadMediaId, content.shareMediaId, ...mediaIdsOf(content.body)].filter((id) => id !== null)
  const rows = await reader.media.findMany({
    where: { id: { in: ids } },
    select: { id: true, width: true, alt: true, caption: true, credit: true },
  })
  const photos = new Map(rows.map((photo) => [photo.id, photo]))
  const hasTranslation = (await translationsOf(reader, article)) > 0
  return [...contentFindings({ content, photos, hasTranslation }), ...(await linkFindings(reader, article))]
}

/** `page`: as for `findingsOf`. */
type Publishing = { actor: Actor; reason?: string; page?: string | null }

/**
 * What must be mended stops a colleague who does not say why the story goes out as it is; the reason is recorded with the order.
 * Jobs and importers are not stopped: nobody is there to answer. A draft that lacks a field is refused for that first.
 */
export async function stoppedByPreflight(tx: Tx, article: DeskArticle, { actor, reason, page }: Publishing): Promise<Refused | null> {
  if (actor.kind !== 'person' || reason || whatIsMissing(draftContent(article)).length > 0) return null
  const musts = mustsOf(await findingsOf(tx, article, page))
  return musts.length > 0 ? refused('preflight', { params: { count: musts.length } }) : null
}

/** Live ones, or drafts somebody has begun. */
async function translationsOf(reader: Reader, { id, translationOfId }: DeskArticle): Promise<number> {
  const original = translationOfId ?? id
  return await reader.article.count({ where: { id: { not: id }, OR: [{ id: original }, { translationOfId: original }] } })
}

async function linkFindings(reader: Reader, article: DeskArticle): Promise<Finding[]> {
  const links = ownLinks(draftContent(article).body, env().SITE_URL)
  const nowhere = new Set<string>()
  for (const path of new Set(links.map((link) => link.path))) if (!(await leadsSomewhere(reader, path))) nowhere.add(path)
  return links.filter(({ path }) => nowhere.has(path)).map(({ blockId, href }) => finding('brokenLink', inBlock(blockId), { href }))
}
