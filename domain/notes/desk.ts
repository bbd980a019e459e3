// Notes as the newsroom sees them: whoever may read the article may read what colleagues say about it.
import { z } from 'zod'
import type { Actor } from '@/domain/actor'
import { findDeskArticle } from '@/domain/articles/desk-article'
import { can } from '@/domain/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Note } from './schema'

const MOST = 500

const SAID = {
  id: true,
  words: true,
  byId: true,
  by: { select: { name: true } },
  createdAt: true,
  changedAt: true,
} as const satisfies Prisma.ArticleNoteSelect

/** In the order they were written; null when there is no such article for this colleague. */
export async function listNotes(actor: Actor, articleId: string): Promise<Note[] | null> {
  if (!z.uuid().safeParse(articleId).success) return null
  const article = await findDeskArticle(db(), articleId)
  if (!article || !can(actor, 'article.read', article)) return null
  const rows = await db().articleNote.findMany({
    where: { articleId, parentId: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...SAID,
      blockId: true,
      quote: true,
      offset: true,
      resolvedAt: true,
      resolvedBy: { select: { name: true } },
      replies: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: MOST, select: SAID },
    },
  })
  return rows.map(({ blockId, quote, offset, resolvedAt, resolvedBy, replies, ...row }) => ({
    ...said(row, actor),
    passage: blockId === null ? null : { blockId, quote, offset },
    resolved: resolvedAt && { at: resolvedAt, by: resolvedBy?.name ?? null },
    answers: replies.map((reply) => said(reply, actor)),
  }))
}

function said(row: Prisma.ArticleNoteGetPayload<{ select: typeof SAID }>, actor: Actor) {
  const { id, words, byId, by, createdAt: at, changedAt } = row
  return { id, words, by: by?.name ?? null, at, changedAt, mayChange: can(actor, 'note.change', { ownerIds: byId ? [byId] : [] }) }
}
