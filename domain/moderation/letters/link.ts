// A link of a letter: whose it is, about which comment as it stood, and whether it still opens anything. Looking changes nothing.
import { db, type Reader } from '@/lib/db'
import { hashToken } from '@/lib/session-cookie'
import type { Person } from '../../actor'
import { can } from '../../permissions'
import { UNDO_MS } from '../terms'
import type { LinkAction } from './schema'

const LINK = {
  tokenHash: true,
  version: true,
  action: true,
  expiresAt: true,
  usedAt: true,
  batch: { select: { id: true, at: true, undoneAt: true } },
  user: { select: { id: true, name: true, role: true, locale: true, deactivatedAt: true } },
  comment: {
    select: {
      id: true,
      version: true,
      status: true,
      name: true,
      text: true,
      pendingText: true,
      article: { select: { locale: true, draft: { select: { headline: true } } } },
    },
  },
} as const

export async function findLink(tx: Reader, token: string) {
  const link = await tx.moderationLink.findUnique({ where: { tokenHash: hashToken(token) }, select: LINK })
  if (!link) return null
  const { deactivatedAt, ...user } = link.user
  const person: Person = { kind: 'person', ...user }
  // Whoever left, or moderates no more, holds a piece of paper.
  return deactivatedAt || !can(person, 'comment.decide') ? null : { ...link, person }
}

type Link = NonNullable<Awaited<ReturnType<typeof findLink>>>

/** A key of `refusals`, or null while it may be used. */
export function whyNot({ usedAt, expiresAt, version, comment }: Link, now: Date): 'linkUsed' | 'linkExpired' | 'commentChanged' | null {
  if (usedAt) return 'linkUsed'
  if (expiresAt <= now) return 'linkExpired'
  return comment.version !== version || comment.status === 'deleted' ? 'commentChanged' : null
}

/** What became of it; `canUndo` while there is time. */
function standing(link: Link, now: Date) {
  const { batch } = link
  const canUndo = batch !== null && batch.undoneAt === null && now.getTime() <= batch.at.getTime() + UNDO_MS
  return { refusal: whyNot(link, now), canUndo, isUndone: batch !== null && batch.undoneAt !== null }
}

/** For the page: what is asked, or why it is asked no more. Null when there is no such link. */
export async function findAskedByLetter(token: string, now: Date) {
  const link = await findLink(db(), token)
  if (!link) return null
  const { name, text, pendingText, article } = link.comment
  const { headline = '' } = article.draft ?? {}
  return { action: link.action as LinkAction, name, text: pendingText ?? text, headline, locale: article.locale, ...standing(link, now) }
}
