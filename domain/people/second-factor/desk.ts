// What a colleague may know of their own second factor, and what is awaited of whoever is halfway in.
import { db } from '@/lib/db'
import { hashToken } from '@/lib/session-cookie'
import type { Actor } from '../../actor'

export type OwnPasskey = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null }
export type OwnFactors = { hasCodes: boolean; recoveryLeft: number; passkeys: OwnPasskey[] }

export async function findOwnFactors(actor: Actor): Promise<OwnFactors> {
  if (actor.kind !== 'person') return { hasCodes: false, recoveryLeft: 0, passkeys: [] }
  const userId = actor.id
  const [factor, recoveryLeft, passkeys] = await Promise.all([
    db().secondFactor.findUnique({ where: { userId }, select: { confirmedAt: true } }),
    db().recoveryCode.count({ where: { userId, usedAt: null } }),
    db().passkey.findMany({
      where: { userId },
      select: { id: true, name: true, createdAt: true, lastUsedAt: true },
      orderBy: { createdAt: 'asc' },
    }),
  ])
  return { hasCodes: factor?.confirmedAt != null, recoveryLeft, passkeys }
}

/** What the second step may be; null when it is too late, or there is none. */
export async function findStep(token: string, now: Date): Promise<{ hasCodes: boolean; hasPasskeys: boolean } | null> {
  const step = await db().signInStep.findUnique({
    where: { tokenHash: hashToken(token), expiresAt: { gt: now }, user: { deactivatedAt: null } },
    select: { user: { select: { secondFactor: { select: { confirmedAt: true } }, passkeys: { select: { id: true }, take: 1 } } } },
  })
  return step && { hasCodes: step.user.secondFactor?.confirmedAt != null, hasPasskeys: step.user.passkeys.length > 0 }
}
