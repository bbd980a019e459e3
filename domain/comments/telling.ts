// Tells the author of a comment what was decided: a letter in the transaction of the decision, in their own language. Only those
// whose address a link confirmed get one, so that nobody can make the paper write to strangers.
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { localePath } from '@/lib/i18n/locale'
import { writeLetter } from '../letters/letter-row'
import type { Notice } from './notice'

/** Longer than a decision can be taken back: what was undone was never said. */
const WAIT_MS = 15_000

/** What a letter about a batch of decisions is caused by. */
export function causeOf(batchId: string): string {
  return `decision:${batchId}`
}

type Told = { commentId: string; notice: Notice; reason: string | null; batchId: string; now: Date }

export async function tellAuthor(tx: Tx, { commentId, notice, reason, batchId, now }: Told): Promise<void> {
  const comment = await tx.comment.findUnique({ where: { id: commentId }, select: TOLD })
  const { identity, article } = comment ?? {}
  if (!identity || !article) return
  const { locale } = identity
  const live = article.live
  const site = env().SITE_URL
  await writeLetter(tx, {
    to: { email: identity.email, name: identity.name, locale },
    words: {
      kind: 'comment',
      notice,
      headline: live?.headline ?? article.draft?.headline ?? '',
      link: `${site}${localePath(article.locale, `/comment/${commentId}`)}`,
      reason,
      rules: `${site}${localePath(locale, '/rules')}`,
    },
    after: { cause: causeOf(batchId), waitMs: WAIT_MS },
    now,
  })
}

const TOLD = {
  identity: { select: { email: true, name: true, locale: true } },
  article: { select: { locale: true, live: { select: { headline: true } }, draft: { select: { headline: true } } } },
} as const
