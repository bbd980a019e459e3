// Puts a screened comment in its place in the thread, and its sender where no public shape can reach.
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { type Done, done } from '../command'
import { touch } from '../touch'
import { findTalkedArticle, type TalkedArticle } from './queries'
import { MAX_DEPTH } from './schema'
import { textHash } from './screening/repeat'

type Parent = { id: string; rootId: string | null; depth: number; createdAt: Date }
export type CommentPlace = { article: TalkedArticle; parent: Parent | null }

export type PostedComment = {
  id: string
  status: 'pending' | 'approved'
  article: { id: string; locale: Locale; path: string }
  /** A reply may stand deep in its thread; a comment of its own is the first on the story's page. */
  isReply: boolean
}

/** Where a comment is to stand; null when the article is not live. Only an approved comment can be answered. */
export async function findCommentPlace(
  tx: Tx,
  { articleId, parentId }: { articleId: string; parentId: string | null },
): Promise<CommentPlace | null> {
  const article = await findTalkedArticle(articleId, tx)
  if (!article) return null
  const parent = parentId
    ? await tx.comment.findFirst({
        where: { id: parentId, articleId, status: 'approved' },
        select: { id: true, rootId: true, depth: true, createdAt: true },
      })
    : null
  return { article, parent }
}

type Keep = {
  place: CommentPlace
  words: { name: string; website: string; text: string }
  sender: { email: string; network: string; userAgent: string }
  userId?: string
  /** Name of the check that held it, or null when nothing did. */
  heldBecause: string | null
  now: Date
}

export async function keepComment(tx: Tx, { place, words, sender, userId, heldBecause, now }: Keep): Promise<Done<PostedComment>> {
  const { article, parent } = place
  const status = heldBecause === null ? 'approved' : 'pending'
  const { name, website, text } = words
  const comment = await tx.comment.create({
    data: {
      articleId: article.id,
      parentId: parent?.id ?? null,
      rootId: parent ? (parent.rootId ?? parent.id) : null,
      depth: parent ? Math.min(parent.depth + 1, MAX_DEPTH) : 0,
      name,
      website,
      text,
      textHash: textHash(text),
      status,
      heldBecause,
      userId,
      locale: article.locale,
      createdAt: now,
      sender: { create: { email: sender.email, network: sender.network, userAgent: sender.userAgent } },
    },
    select: { id: true },
  })
  const posted: PostedComment = {
    id: comment.id,
    status,
    article: { id: article.id, locale: article.locale, path: article.path },
    isReply: parent !== null,
  }
  return status === 'pending' ? done(posted) : done(posted, ...placesShowingComments(article.id, article.locale))
}

/** Pages that show an article's comments or count them. */
export function placesShowingComments(articleId: string, locale: Locale) {
  return [touch.comments(articleId), touch.article(articleId), touch.discussed(locale), touch.front(locale)]
}
