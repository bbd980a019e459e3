// A one-time address by which a colleague sets a password. It is handed over by whoever asked for it.
import type { Tx } from '@/lib/db'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { hashToken, newToken } from '@/lib/session-cookie'

const VALID_HOURS = 72

/** `path` holds the token: it is shown once and kept nowhere. */
export type Invited = { personId: string; path: string; expiresAt: Date }

/** Earlier addresses of the same colleague stop working. */
export async function writeInvitation(tx: Tx, { person, now }: { person: { id: string; locale: Locale }; now: Date }): Promise<Invited> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + VALID_HOURS * 60 * 60 * 1000)
  await voidInvitations(tx, person.id)
  await tx.invitation.create({ data: { userId: person.id, tokenHash: hashToken(token), createdAt: now, expiresAt } })
  return { personId: person.id, path: localePath(person.locale, `/set-password?token=${token}`), expiresAt }
}

export async function voidInvitations(tx: Tx, personId: string): Promise<void> {
  await tx.invitation.deleteMany({ where: { userId: personId, usedAt: null } })
}
