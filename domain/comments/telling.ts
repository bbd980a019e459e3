// Tells the author of a comment what was decided: a letter in the transaction of the decision, in their own language. Only those
// who confirmed their address and want such letters get one, so that nobody can make the paper write to strangers.
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { writeLetter } from '../letters/letter-row'
import { type Notice, SPAM_REASON } from './notice'
import { signedId } from './signed-link'
import { listSubscribers } from './subscriptions/subscribers'

/** Longer than a decision can be taken back: what was undone was never said. */
const WAIT_MS = 15_000

/** What a letter about a batch of decisions is caused by. */
export function causeOf(batchId: string): string {
  return `decision:${batchId}`
}

type Told = { commentId: string; notice: Notice; reason: string | null; explanation: string; batchId: string; now: Date }

export async function tellAuthor(tx: Tx, { commentId, notice, reason, explanation, batchId, now }: Told): Promise<void> {
  const comment = await tx.comment.findUnique({ where: { id: commentId }, select: TOLD })
  if (!comment?.identityId) return
  const author = (await listSubscribers(tx, commentId)).find(({ identityId }) => identityId === comment.identityId)
  if (!author) return
  const { email, name, locale, page: stop, oneClick: unsubscribe } = author
  const { article } = comment
  const address = (language: Locale, path: string) => `${env().SITE_URL}${localePath(language, path)}`
  await writeLetter(tx, {
    to: { email, name, locale },
    words: {
      kind: 'comment',
      notice,
      headline: article.live?.headline ?? article.draft?.headline ?? '',
      reason: reason ?? (comment.status === 'spam' ? SPAM_REASON : null),
      explanation,
      link: address(article.locale, `/comment/${commentId}`),
      status: address(locale, `/comment/status/${signedId('status', commentId)}`),
      rules: address(locale, '/rules'),
      stop,
    },
    after: { cause: causeOf(batchId), waitMs: WAIT_MS },
    unsubscribe,
    now,
  })
}

const TOLD = {
  status: true,
  identityId: true,
  article: { select: { locale: true, live: { select: { headline: true } }, draft: { select: { headline: true } } } },
} as const
