// A link of a letter: whose it is, about which comment as it stood, and whether it still opens anything. Looking changes nothing.
import { db, type Reader } from '@/lib/db'
import { hashToken } from '@/lib/session-cookie'
import type { Person } from '../../actor'
import { can } from '../../permissions'

const LINK = {
  tokenHash: true,
  version: true,
  expiresAt: true,
  usedAt: true,
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

/** For the page: what is asked, or why it is asked no more. Null when there is no such link. */
export async function findAskedByLetter(token: string, now: Date) {
  const link = await findLink(db(), token)
  if (!link) return null
  const { name, text, pendingText, article } = link.comment
  const { headline = '' } = article.draft ?? {}
  return { refusal: whyNot(link, now), name, text: pendingText ?? text, headline, locale: article.locale }
}
