// Puts a screened comment in its place in the thread, and its sender where no public shape can reach.
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { type Done, done } from '../command'
import { touch } from '../touch'
import { cursorBefore } from './cursor'
import { findTalkedArticle, ROOTS_A_PAGE, type TalkedArticle } from './queries'
import { MAX_DEPTH } from './schema'
import { textHash } from './screening/repeat'

type Parent = { id: string; rootId: string | null; depth: number; createdAt: Date }
export type CommentPlace = { article: TalkedArticle; parent: Parent | null }

export type PostedComment = {
  id: string
  status: 'pending' | 'approved'
  article: { id: string; locale: Locale; path: string }
  /** Of the page the comment stands on, when that is not the first. */
  cursor: string | null
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
    select: { id: true, createdAt: true },
  })
  const posted = { id: comment.id, status, article: { id: article.id, locale: article.locale, path: article.path } } as const
  if (status === 'pending') return done({ ...posted, cursor: null })

  const { commentCount } = await tx.liveArticle.findUniqueOrThrow({ where: { articleId: article.id }, select: { commentCount: true } })
  const root = parent?.rootId
    ? await tx.comment.findUnique({ where: { id: parent.rootId }, select: { id: true, createdAt: true } })
    : (parent ?? comment)
  const cursor = commentCount > ROOTS_A_PAGE && root ? cursorBefore(root) : null
  return done({ ...posted, cursor }, ...placesShowingComments(article.id, article.locale))
}

/** Pages that show an article's comments or count them. */
export function placesShowingComments(articleId: string, locale: Locale) {
  return [touch.comments(articleId), touch.article(articleId), touch.discussed(locale), touch.front(locale)]
}
