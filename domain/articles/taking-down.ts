// A story is taken from readers: by hand at once, or at its minute.
import type { Actor } from '@/domain/actor'
import { type Done, done } from '@/domain/command'
import { noteForHub } from '@/domain/feeds/hub/noting'
import { type Failure, refused } from '@/domain/outcome'
import { touch } from '@/domain/touch'
import type { Tx } from '@/lib/db'
import { type DeskArticle, draftContent } from './desk-article'
import { placesShowing } from './places'
import { keepOldSlug, liveFiling } from './publishing'
import { keepRevision } from './revision'

/** The article must be locked. Its address is kept for it. */
export async function takeDown(
  tx: Tx,
  article: DeskArticle,
  { by, now }: { by: Actor; now: Date },
): Promise<Done<{ version: number }> | Failure> {
  if (!article.live) return refused('notLive')
  const { id: articleId, draft } = article
  const filings = [liveFiling(article)]
  const places = [...(await placesShowing(tx, article, filings)), ...(await noteForHub(tx, { locale: article.locale, filings, now }))]
  await keepOldSlug(tx, article, now)
  await tx.liveArticle.delete({ where: { articleId } })
  await tx.article.update({ where: { id: articleId }, data: { status: 'withdrawn' } })
  await tx.articleDraft.update({ where: { articleId }, data: { changedSinceLive: true } })
  await keepRevision(tx, { articleId, version: draft.version, kind: 'withdrawn', content: draftContent(article), actor: by, now })
  return done({ version: draft.version }, ...places, touch.gone(articleId))
}
