// A comment for the one who wrote it, locked as whoever decides about it locks: the comment and the first one of its thread, by id.
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import { type Touch, touch } from '../../touch'
import { findReader } from '../identity/reader'
import { placesShowingComments } from '../keeping'

const OWN = {
  id: true,
  articleId: true,
  status: true,
  version: true,
  name: true,
  website: true,
  text: true,
  ...{ screening: true, heldBecause: true, pendingText: true, pendingScreening: true },
  createdAt: true,
  identityId: true,
  identity: { select: { email: true } },
  article: { select: { locale: true } },
} satisfies Prisma.CommentSelect

export type OwnComment = Prisma.CommentGetPayload<{ select: typeof OWN }>

/** Null for everybody but its author, and for what was taken back already. */
export async function lockOwnComment(tx: Tx, wanted: { commentId: string; session: string; now: Date }): Promise<OwnComment | null> {
  const reader = await findReader(tx, wanted.session, wanted.now)
  if (!reader) return null
  await lockWithRoots(tx, [wanted.commentId])
  return await tx.comment.findUnique({ where: { id: wanted.commentId, identityId: reader.id, status: { not: 'deleted' } }, select: OWN })
}

export async function lockWithRoots(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select 1 from comments where id in (
      select unnest(array[id, coalesce(root_id, id)]) from comments where id = any(${ids}::uuid[])
    ) order by id for update`
}

/** What readers see of it is there no more, not even in a copy that stands in for a page that cannot be made. */
export function placesLosing(articleId: string, locale: Locale): Touch[] {
  return [...placesShowingComments(articleId, locale), touch.gone(articleId)]
}
