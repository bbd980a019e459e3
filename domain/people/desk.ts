// What the newsroom may know about its people.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { hashToken } from '@/lib/session-cookie'
import type { Actor } from '../actor'
import { can } from '../permissions'

/** Addresses of the demo's accounts; empty in a paper of one's own. Shown on the sign-in page of a demo only. */
export async function listDemoAccounts(): Promise<string[]> {
  const accounts = await db().user.findMany({
    where: { isDemo: true, deactivatedAt: null },
    select: { email: true },
    orderBy: { email: 'asc' },
  })
  return accounts.map((account) => account.email)
}

export async function isDemoOpen(): Promise<boolean> {
  const account = await db().user.findFirst({ where: { isDemo: true, deactivatedAt: null }, select: { id: true } })
  return account !== null
}

const COLLEAGUE = {
  id: true,
  name: true,
  email: true,
  role: true,
  locale: true,
  isDemo: true,
  deactivatedAt: true,
  passwordHash: true,
  author: { select: { id: true, slug: true } },
} as const satisfies Prisma.UserSelect

/** `hasCome`: has set a password. `invitedUntil`: when the invitation that waits to be used stops working. */
export type Colleague = Omit<Prisma.UserGetPayload<{ select: typeof COLLEAGUE }>, 'passwordHash'> & {
  hasCome: boolean
  invitedUntil: Date | null
  sessions: number
  lastSeenAt: Date | null
}

/** Everybody with an account, by name. Whoever is switched off keeps their place, so that it can be undone where it was done. */
export async function listColleagues(actor: Actor, now: Date): Promise<Colleague[]> {
  if (!can(actor, 'person.invite')) return []
  const open = { expiresAt: { gt: now } }
  const people = await db().user.findMany({
    select: {
      ...COLLEAGUE,
      invitations: { where: { usedAt: null, ...open }, select: { expiresAt: true }, take: 1 },
      sessions: { where: open, select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' } },
    },
  })
  return people
    .map(({ passwordHash, invitations, sessions, ...person }) => ({
      ...person,
      hasCome: passwordHash !== null,
      invitedUntil: invitations[0]?.expiresAt ?? null,
      sessions: sessions.length,
      lastSeenAt: sessions[0]?.lastSeenAt ?? null,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'uk') || one.email.localeCompare(other.email))
}

/** In how many browsers this colleague is signed in. */
export async function countOwnSessions(actor: Actor, now: Date): Promise<number> {
  return actor.kind === 'person' ? await db().session.count({ where: { userId: actor.id, expiresAt: { gt: now } } }) : 0
}

/** Whom an invitation is for, or null when it was used or is too old. */
export async function findInvited(token: string, now: Date): Promise<{ name: string; email: string } | null> {
  const invitation = await db().invitation.findUnique({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now } },
    select: { user: { select: { name: true, email: true } } },
  })
  return invitation?.user ?? null
}
