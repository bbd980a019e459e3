// Tells whoever waits for answers that one has come: a letter in the transaction in which the answer begins to stand.
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { localePath } from '@/lib/i18n/locale'
import { writeLetter } from '../../letters/letter-row'
import { listSubscribers } from './subscribers'

/** Longer than a decision can be taken back. */
const WAIT_MS = 15_000

type Answered = { commentId: string; cause?: string; now: Date }

/**
 * `commentId` is the answer. Says whether anybody was written to. Nobody is told that they answered themselves, nor that somebody answers
 * what readers no longer see.
 */
export async function tellOfReply(tx: Tx, { commentId, cause = `reply:${commentId}`, now }: Answered): Promise<boolean> {
  const reply = await tx.comment.findUnique({ where: { id: commentId }, select: REPLY })
  if (!reply?.parentId || reply.parent?.status !== 'approved' || !reply.article.live) return false
  const { locale, live } = reply.article
  const waiting = (await listSubscribers(tx, reply.parentId)).filter(({ identityId }) => identityId !== reply.identityId)
  for (const { email, name, page, oneClick, ...reader } of waiting) {
    const link = `${env().SITE_URL}${localePath(locale, `/comment/${commentId}`)}`
    await writeLetter(tx, {
      to: { email, name, locale: reader.locale },
      words: { kind: 'replied', by: reply.name, headline: live.headline, link, stop: page },
      after: { cause, waitMs: WAIT_MS },
      unsubscribe: oneClick,
      now,
    })
  }
  return waiting.length > 0
}

const REPLY = {
  name: true,
  parentId: true,
  identityId: true,
  parent: { select: { status: true } },
  article: { select: { locale: true, live: { select: { headline: true } } } },
} as const
