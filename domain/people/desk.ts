// What the newsroom may know about its people.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { InvitationKind } from '@/lib/generated/prisma/enums'
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
  secondFactor: { select: { confirmedAt: true } },
  passkeys: { select: { id: true }, take: 1 },
  author: { select: { id: true, slug: true } },
} as const satisfies Prisma.UserSelect

type Row = Prisma.UserGetPayload<{ select: typeof COLLEAGUE }>

/** `hasCome`: has set a password. `invitedUntil`: when the invitation that waits to be used stops working. */
export type Colleague = Omit<Row, 'passwordHash' | 'secondFactor' | 'passkeys'> & {
  hasCome: boolean
  hasSecondFactor: boolean
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
    .map(({ passwordHash, secondFactor, passkeys, invitations, sessions, ...person }) => ({
      ...person,
      hasCome: passwordHash !== null,
      hasSecondFactor: secondFactor?.confirmedAt != null || passkeys.length > 0,
      invitedUntil: invitations[0]?.expiresAt ?? null,
      sessions: sessions.length,
      lastSeenAt: sessions[0]?.lastSeenAt ?? null,
    }))
    .sort((one, other) => one.name.localeCompare(other.name, 'uk') || one.email.localeCompare(other.email))
}

export async function findOwnEmail(actor: Actor): Promise<string> {
  const own = actor.kind === 'person' ? await db().user.findUnique({ where: { id: actor.id }, select: { email: true } }) : null
  return own?.email ?? ''
}

/** `isThis`: the one that asks. */
export type OwnSession = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date; isThis: boolean }

/** Where this colleague is signed in, this browser first, then the one used last. */
export async function listOwnSessions(actor: Actor, token: string, now: Date): Promise<OwnSession[]> {
  if (actor.kind !== 'person') return []
  const rows = await db().session.findMany({
    where: { userId: actor.id, expiresAt: { gt: now } },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true, tokenHash: true },
    orderBy: { lastSeenAt: 'desc' },
  })
  const own = hashToken(token)
  return rows
    .map(({ tokenHash, ...session }) => ({ ...session, isThis: tokenHash === own }))
    .sort((one, other) => Number(other.isThis) - Number(one.isThis))
}

/** Whom an address from a letter is for, or null when it was used or is too old. Asking changes nothing. */
export async function findInvited(token: string, now: Date): Promise<{ name: string; email: string; kind: InvitationKind } | null> {
  const invitation = await db().invitation.findUnique({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now } },
    select: { kind: true, user: { select: { name: true, email: true } } },
  })
  return invitation && { ...invitation.user, kind: invitation.kind }
}
