// What a reader without scripts could not send yet: found again by the token in the address, for an hour.
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { hashToken } from '@/lib/session-cookie'
import type { FieldError, FieldErrorCode } from '../outcome'
import { findTalkedArticle, type TalkedArticle } from './queries'
import { type CommentField, KeepAttempt } from './schema'
import { saidOf } from './screening/facts'
import { signedId } from './signed-link'

const KeptValues = KeepAttempt.shape.values.extend({
  parentId: z.uuid().nullable().catch(null),
  tellMe: z.boolean().catch(false),
})

export type Attempt = {
  article: TalkedArticle
  parentId: string | null
  values: Record<CommentField, string> & { tellMe: boolean }
  errors: FieldError[]
  refusal: { reason: string; params?: Record<string, string | number> } | null
}

export async function findAttempt(wanted: { token: string; locale: Locale; now: Date }): Promise<Attempt | null> {
  const row = await db().commentAttempt.findUnique({
    where: { tokenHash: hashToken(wanted.token), expiresAt: { gt: wanted.now } },
    select: { articleId: true, values: true, failure: true },
  })
  if (!row) return null
  const article = await findTalkedArticle(row.articleId)
  if (article?.locale !== wanted.locale) return null
  const { parentId, ...values } = KeptValues.parse(row.values)
  const { errors, refusal, params } = KeepAttempt.shape.failure.parse(row.failure)
  return {
    article,
    parentId,
    values,
    errors: errors.map((error) => ({ ...error, code: error.code as FieldErrorCode })),
    refusal: refusal ? { reason: refusal, params } : null,
  }
}

type Sent = { ids: string[]; identityId: string | null; articleId: string; text: string }

/** Of the comments that this browser, or this confirmed reader, is known to have sent the one that says these words: the signed part of its private address. */
export async function findSentBefore({ ids, identityId, articleId, text }: Sent): Promise<string | null> {
  const sent = await db().comment.findFirst({
    where: {
      OR: [{ id: { in: ids } }, ...(identityId ? [{ identityId }] : [])],
      articleId,
      textHash: saidOf(text).hash,
      status: { not: 'deleted' },
    },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return sent && signedId('status', sent.id)
}
