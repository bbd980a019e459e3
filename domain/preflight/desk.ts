// The check before publishing, for whoever may read the draft.
import { z } from 'zod'
import type { Actor } from '@/domain/actor'
import { findDeskArticle } from '@/domain/articles/desk-article'
import { can } from '@/domain/permissions'
import { db } from '@/lib/db'
import { byWeight, type Finding, finding } from './finding'
import { pageFindings } from './page-checks'
import { draftFindings } from './preflight'

/** `page`: HTML of the preview; null when it could not be rendered, which is a finding itself. */
export async function findPreflight(actor: Actor, articleId: string, page: string | null): Promise<Finding[] | null> {
  const article = z.uuid().safeParse(articleId).success ? await findDeskArticle(db(), articleId) : null
  if (!article || !can(actor, 'article.read', article)) return null
  const draft = await draftFindings(db(), article)
  const rendered = page === null ? [finding('pageUnread', { kind: 'none' })] : pageFindings(page)
  // What the text already says with a place is not said again without one.
  const said = new Set(draft.map((one) => one.code))
  return byWeight([...draft, ...rendered.filter((one) => !said.has(one.code))])
}
