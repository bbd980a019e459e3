// The check before publishing, for whoever may read the draft.
import { z } from 'zod'
import type { Actor } from '@/domain/actor'
import { findDeskArticle } from '@/domain/articles/desk-article'
import { can } from '@/domain/permissions'
import { db } from '@/lib/db'
import type { Finding } from './finding'
import { findingsOf } from './preflight'

/** `page`: HTML of the preview; null when it could not be rendered, which is a finding itself. */
export async function findPreflight(actor: Actor, articleId: string, page: string | null): Promise<Finding[] | null> {
  const article = z.uuid().safeParse(articleId).success ? await findDeskArticle(db(), articleId) : null
  if (!article || !can(actor, 'article.read', article)) return null
  return await findingsOf(db(), article, page)
}
