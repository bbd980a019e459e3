// Letters with a link that opens once: is an e-mail really the writer's, and the way back for whoever confirmed it before. Anybody who
// types an address can cause them, so there are few: to one address a day, from one network an hour, about one comment.
import { type Reader as Connection, db, type Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { type Limit, takePoint } from '@/lib/rate-limit'
import { hashToken, newToken } from '@/lib/session-cookie'
import { writeLetter } from '../../letters/letter-row'
import { networkOf } from '../network'

const OPEN_MS = 72 * 60 * 60 * 1000
/** So long no second letter about the same comment is written. */
export const DAY_MS = 24 * 60 * 60 * 1000
export const LETTERS_A_DAY = 3
const BY_NETWORK: Limit = { name: 'comment-confirm', points: 10, seconds: 60 * 60 }

type Asked = { email: string; locale: Locale; network: string; now: Date } & (
  | { kind: 'confirmReader'; commentId: string }
  | { kind: 'returnReader'; commentId: null }
)

/** Says whether a letter was written; who asks is not told why not, so that nobody learns who else asked. */
export async function writeConfirmation(tx: Tx, { kind, commentId, email, locale, network, now }: Asked): Promise<boolean> {
  // Two who ask at once stand one behind the other, or both would count the same letters.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`visnyk.confirm.${email}`}))`
  const earlier = await tx.commentConfirmation.findMany({
    where: { email, createdAt: { gt: new Date(now.getTime() - DAY_MS) } },
    select: { commentId: true },
  })
  const isAboutTheSame = commentId !== null && earlier.some((one) => one.commentId === commentId)
  if (earlier.length >= LETTERS_A_DAY || isAboutTheSame) return false
  if (!(await mayAsk(network))) return false

  const [token, until] = [newToken(), new Date(now.getTime() + OPEN_MS)]
  await tx.commentConfirmation.create({ data: { tokenHash: hashToken(token), commentId, email, createdAt: now, expiresAt: until } })
  const link = `${env().SITE_URL}${localePath(locale, `/comment/confirm/${token}`)}`
  // Not a word of what was typed: whoever typed it may be writing to somebody else's box.
  await writeLetter(tx, { to: { email, name: null, locale }, words: { kind, link, until }, now })
  return true
}

/** Of one network, whatever address it asks about. */
export async function mayAsk(network: string): Promise<boolean> {
  const permit = await takePoint(BY_NETWORK, networkOf(network)).catch(() => ({ allowed: false }))
  return permit.allowed
}

const TOKEN = /^[\w-]{43}$/

/** What the link of a letter opens now; `gone` when it was used or is too old, null for what was never a link of ours. */
export async function findConfirmation(token: string, now: Date, tx: Connection = db()): Promise<'comment' | 'return' | 'gone' | null> {
  if (!TOKEN.test(token)) return null
  const row = await tx.commentConfirmation.findUnique({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now } },
    select: { commentId: true },
  })
  if (!row) return 'gone'
  return row.commentId === null ? 'return' : 'comment'
}
