// The comment a decision is about: its row is locked first, so two moderators stand one behind the other.
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { CommentStatus } from '../comments/schema'

const COMMENT_TO_DECIDE = {
  id: true,
  articleId: true,
  status: true,
  version: true,
  rejectionReason: true,
  rejectionNote: true,
  decidedAt: true,
  createdAt: true,
  decidedBy: { select: { name: true } },
  article: { select: { locale: true } },
} satisfies Prisma.CommentSelect

export type CommentToDecide = Prisma.CommentGetPayload<{ select: typeof COMMENT_TO_DECIDE }>

export type DecidedComment = {
  commentId: string
  version: number
  status: CommentStatus
  /** What it was, for whoever wants to undo. */
  before: { status: CommentStatus; reason: string | null; note: string }
}

/** What its author deleted is decided about no more. */
export async function findCommentToDecide(tx: Tx, commentId: string): Promise<CommentToDecide | null> {
  await tx.$queryRaw`select 1 from comments where id = ${commentId}::uuid for update`
  return await tx.comment.findUnique({ where: { id: commentId, status: { not: 'deleted' } }, select: COMMENT_TO_DECIDE })
}

/** Who decided what and when, for the one who came second. */
export function currentDecision({ status, version, decidedBy, decidedAt, createdAt }: CommentToDecide) {
  const who = decidedBy?.name ?? ''
  const at = decidedAt ?? createdAt
  return { params: { who, status, when: at.getTime() }, current: { status, version, who, at: at.toISOString() } }
}
