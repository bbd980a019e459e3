// Writes to moderators what waits, to each as they wished, with links of their own to every comment, one for each decision.
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { hashToken, newToken } from '@/lib/session-cookie'
import { signedId } from '../../comments/signed-link'
import { writeLetter } from '../../letters/letter-row'
import { MODERATOR_ROLES } from './roles'
import { LINK_ACTIONS, type LinkAction } from './schema'

const OPEN_MS = 72 * 60 * 60 * 1000
const MOST_IN_ONE = 10
const MOST_COUNTED = 1_000
const LONGEST_QUOTE = 600

const WAITING = {
  id: true,
  version: true,
  name: true,
  text: true,
  pendingText: true,
  article: { select: { draft: { select: { headline: true } } } },
} as const

const WISH = {
  userId: true,
  mode: true,
  above: true,
  everyMinutes: true,
  writtenAt: true,
  user: { select: { email: true, name: true, locale: true } },
} as const

/** Says how many letters were written. Two who write at once stand one behind the other. */
export async function writeDueLetters(tx: Tx, now: Date): Promise<number> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('visnyk.moderatorLetters'))`
  const wishes = await tx.moderatorLetters.findMany({
    where: { mode: { not: 'off' }, user: { deactivatedAt: null, role: { in: [...MODERATOR_ROLES] } } },
    select: WISH,
  })
  let letters = 0
  for (const wish of wishes) {
    const due = (wish.writtenAt?.getTime() ?? 0) + wish.everyMinutes * 60_000
    if (due <= now.getTime() && (await writeOne(tx, wish, now))) letters++
  }
  return letters
}

type Wish = { userId: string; mode: string; above: number; writtenAt: Date | null; user: { email: string; name: string; locale: Locale } }

async function writeOne(tx: Tx, { userId, mode, above, writtenAt, user }: Wish, now: Date): Promise<boolean> {
  const since = mode === 'each' && writtenAt ? { gt: writtenAt } : { not: null }
  const waiting = await tx.comment.findMany({ where: { waitingSince: since }, take: MOST_COUNTED, select: { id: true } })
  if (waiting.length === 0 || (mode === 'digest' && waiting.length <= above)) return false
  const shown = await tx.comment.findMany({
    where: { waitingSince: since },
    orderBy: [{ waitingSince: 'asc' }, { id: 'asc' }],
    take: MOST_IN_ONE,
    select: WAITING,
  })
  const until = new Date(now.getTime() + OPEN_MS)
  const address = (path: string) => `${env().SITE_URL}${localePath(user.locale, path)}`
  const items = []
  for (const { id: commentId, version, name, text, pendingText, article } of shown) {
    const tokens = { approve: newToken(), spam: newToken(), reject: newToken() }
    const about = { commentId, version, userId, createdAt: now, expiresAt: until }
    await tx.moderationLink.createMany({
      data: LINK_ACTIONS.map((action) => ({ ...about, action, tokenHash: hashToken(tokens[action]) })),
    })
    const link = (action: LinkAction) => address(`/moderate?token=${tokens[action]}`)
    items.push({
      name,
      headline: article.draft?.headline ?? '',
      text: quoted(pendingText ?? text),
      links: { approve: link('approve'), spam: link('spam'), reject: link('reject') },
    })
  }
  await writeLetter(tx, {
    to: user,
    words: {
      kind: 'moderate',
      count: waiting.length,
      items,
      queue: address('/newsroom/moderation'),
      stop: address('/newsroom/me#letters'),
      until,
    },
    unsubscribe: `${env().SITE_URL}/api/moderation/unsubscribe?token=${signedId('moderatorLetters', userId)}`,
    now,
  })
  await tx.moderatorLetters.update({ where: { userId }, data: { writtenAt: now } })
  return true
}

/** A reader's words stay words: every line of them is set off, so none can pass for an address of ours. */
function quoted(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return short
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')
}
