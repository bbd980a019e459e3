// The sheet as the writing page begins with it. Starts from the person who asks, like every reading of the desk.
import { Buffer } from 'node:buffer'
import type { Actor } from '@/domain/actor'
import { can } from '@/domain/permissions'
import { db } from '@/lib/db'
import { findDeskArticle } from '../desk-article'
import { currentState, openSheet } from './sheet-store'

/** `state`: everything on it, a Yjs update in base64. */
export async function findPageSheet(actor: Actor, articleId: string): Promise<{ sheetId: string; state: string } | null> {
  const article = await findDeskArticle(db(), articleId)
  if (!article || !can(actor, 'article.read', article)) return null
  const sheet = await openSheet(articleId)
  return sheet && { sheetId: sheet.sheetId, state: Buffer.from(currentState(sheet)).toString('base64') }
}
