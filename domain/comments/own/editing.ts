// What is learnt of an edit before its transaction: everything the screening may take its time for.
import type { z } from 'zod'
import { db } from '@/lib/db'
import { formToken } from '../form-token'
import { findReader } from '../identity/reader'
import type { EditOwn } from '../identity/schema'
import { type Gathered, gatherFacts } from '../screening/facts'
import { EDIT_MINUTES } from './schema'

/** Null for everybody but its author, and where its story is not live. */
export async function gatherAboutEdit(edit: z.output<typeof EditOwn>, now: Date): Promise<Gathered | null> {
  const { session, commentId, text, network, userAgent } = edit
  const reader = await findReader(db(), session, now)
  const comment =
    reader &&
    (await db().comment.findUnique({
      where: { id: commentId, identityId: reader.id },
      select: { articleId: true, name: true, website: true },
    }))
  if (!comment) return null
  const form = formToken(comment.articleId, now)
  return await gatherFacts({ ...comment, text, network, userAgent, form, email: reader.email, identityId: reader.id }, now)
}

export function isTooLate(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() > EDIT_MINUTES * 60_000
}
