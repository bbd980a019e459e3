// The letter that asks whether an e-mail is really the writer's. It can be caused by anybody who types an address, so there are
// few of them: to one address a day, from one network an hour, about one comment.
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { type Limit, takePoint } from '@/lib/rate-limit'
import { hashToken, newToken } from '@/lib/session-cookie'
import { writeLetter } from '../../letters/letter-row'
import { networkOf } from '../network'

const OPEN_MS = 72 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000
export const LETTERS_A_DAY = 3
const BY_NETWORK: Limit = { name: 'comment-confirm', points: 10, seconds: 60 * 60 }

type Asked = { comment: { id: string; locale: Locale }; email: string; network: string; now: Date }

/** Says whether a letter was written; who asks is not told why not, so that nobody learns who else asked. */
export async function writeConfirmation(tx: Tx, { comment, email, network, now }: Asked): Promise<boolean> {
  // Two who ask at once stand one behind the other, or both would count the same letters.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`visnyk.confirm.${email}`}))`
  const earlier = await tx.commentConfirmation.findMany({
    where: { email, createdAt: { gt: new Date(now.getTime() - DAY_MS) } },
    select: { commentId: true },
  })
  if (earlier.length >= LETTERS_A_DAY || earlier.some(({ commentId }) => commentId === comment.id)) return false
  const permit = await takePoint(BY_NETWORK, networkOf(network)).catch(() => ({ allowed: false }))
  if (!permit.allowed) return false

  const [token, until] = [newToken(), new Date(now.getTime() + OPEN_MS)]
  await tx.commentConfirmation.create({
    data: { tokenHash: hashToken(token), commentId: comment.id, email, createdAt: now, expiresAt: until },
  })
  const link = `${env().SITE_URL}${localePath(comment.locale, `/comment/confirm/${token}`)}`
  // Not a word of what was typed: whoever typed it may be writing to somebody else's box.
  const to = { email, name: null, locale: comment.locale }
  await writeLetter(tx, { to, words: { kind: 'confirmReader', link, until }, now })
  return true
}
