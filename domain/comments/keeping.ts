// Puts a screened comment in its place in the thread, and its sender where no public shape can reach.
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { type Done, done } from '../command'
import { touch } from '../touch'
import { printFingerprint } from './normal/fingerprint'
import { MAX_DEPTH } from './schema'
import type { Said } from './screening/facts'
import type { CommentPlace } from './screening/place'
import type { Screened } from './screening/screen'
import { signedId } from './signed-link'

export type PostedComment = {
  id: string
  status: 'pending' | 'approved'
  article: { id: string; locale: Locale; path: string }
  /** A reply may stand deep in its thread; a comment of its own is the first on the story's page. */
  isReply: boolean
  /** The signed part of the address at which its author sees what became of it. */
  link: string
}

type Keep = {
  place: Pick<CommentPlace, 'article' | 'parent'>
  words: { name: string; website: string; text: string }
  sender: { email: string; network: string; userAgent: string; identityId?: string | null }
  userId?: string
  said: Said
  verdict: Extract<Screened, { findings: unknown }>
  now: Date
}

const STATUS = { publish: 'approved', hold: 'pending', spam: 'spam' } as const

/** Whoever sent spam is told the same as whoever waits. */
export async function keepComment(tx: Tx, { place, words, sender, userId, said, verdict, now }: Keep): Promise<Done<PostedComment>> {
  const { article, parent } = place
  const { name, website, text } = words
  const status = STATUS[verdict.kind]
  const comment = await tx.comment.create({
    data: {
      articleId: article.id,
      parentId: parent?.id ?? null,
      rootId: parent ? (parent.rootId ?? parent.id) : null,
      depth: parent ? Math.min(parent.depth + 1, MAX_DEPTH) : 0,
      name,
      website,
      ...kept(text, said),
      status,
      heldBecause: verdict.kind === 'publish' ? null : verdict.by,
      screening: { findings: verdict.findings },
      userId,
      identityId: sender.identityId,
      locale: article.locale,
      createdAt: now,
      sender: { create: { email: sender.email, network: sender.network, userAgent: sender.userAgent } },
    },
    select: { id: true },
  })
  const posted: PostedComment = {
    id: comment.id,
    status: status === 'approved' ? status : 'pending',
    article: { id: article.id, locale: article.locale, path: article.path },
    isReply: parent !== null,
    link: signedId('status', comment.id),
  }
  return status === 'approved' ? done(posted, ...placesShowingComments(article.id, article.locale)) : done(posted)
}

/** A comment's words in every form they are kept in: as written, and as whoever compares and searches reads them. */
export function kept(text: string, { normal, fingerprint, hash }: Said) {
  return { text, textHash: hash, normal, fingerprint: fingerprint && printFingerprint(fingerprint) }
}

/** Where words were and are no more. */
export const NO_WORDS = { text: '', textHash: '', normal: '', fingerprint: null } as const

/** Pages that show an article's comments or count them. */
export function placesShowingComments(articleId: string, locale: Locale) {
  return [touch.comments(articleId), touch.article(articleId), touch.discussed(locale), touch.front(locale)]
}
