// The sheet as the writing page begins with it. Starts from the person who asks, like every reading of the desk.
import { Buffer } from 'node:buffer'
import type * as Y from 'yjs'
import type { Actor } from '@/domain/actor'
import type { FieldError } from '@/domain/outcome'
import { can } from '@/domain/permissions'
import { db } from '@/lib/db'
import { type DeskArticle, findDeskArticle } from '../desk-article'
import { unknownReferences } from '../draft-content'
import { contentOnSheet } from './keeping'
import { currentState, openSheet } from './sheet-store'
import { sheetOf } from './unkept-words'

/** `state`: everything on it, a Yjs update in base64. `unfit`: what keeps a version from being made of it; none when nothing does. */
type PageSheet = { sheetId: string; state: string; unfit: FieldError[] }

export async function findPageSheet(actor: Actor, articleId: string): Promise<PageSheet | null> {
  const article = await findDeskArticle(db(), articleId)
  if (!article || !can(actor, 'article.read', article)) return null
  const sheet = await openSheet(articleId)
  if (!sheet) return null
  const { sheetId, updates, keptSeq } = sheet
  const state = currentState(sheet)
  // What is kept made a version already.
  const hasNews = updates.some(({ seq }) => seq > keptSeq)
  return { sheetId, state: Buffer.from(state).toString('base64'), unfit: hasNews ? await whatIsUnfit(article, sheetOf([state])) : [] }
}

async function whatIsUnfit(article: DeskArticle, sheet: Y.Doc): Promise<FieldError[]> {
  const checked = contentOnSheet({ sheet }, article)
  return checked.ok ? await unknownReferences(db(), article.id, checked.content) : checked.errors
}
