// A one-time address by which a colleague sets a password, on its way in a letter. Opening it changes nothing: a mail scanner
// that visits every link uses nothing up; only sending the form behind it does.
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import type { InvitationKind } from '@/lib/generated/prisma/enums'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { hashToken, newToken } from '@/lib/session-cookie'
import type { Role } from '../actor'
import { writeLetter } from '../letters/letter-row'

const HOUR_MS = 60 * 60 * 1000
const VALID_MS = { invitation: 7 * 24 * HOUR_MS, reset: HOUR_MS } as const satisfies Record<InvitationKind, number>

export type Invited = { personId: string; expiresAt: Date }
type Guest = { id: string; email: string; name: string; role: Role; locale: Locale }

/** Earlier invitations of the same colleague stop working. */
export async function writeInvitation(tx: Tx, { person, by, now }: { person: Guest; by: string; now: Date }): Promise<Invited> {
  await voidInvitations(tx, person.id)
  const { link, until } = await writeAddress(tx, { person, kind: 'invitation', now })
  await writeLetter(tx, { to: person, words: { kind: 'invitation', by, role: person.role, link, until }, now })
  return { personId: person.id, expiresAt: until }
}

/** Asked for by anybody who knows the address: so earlier ones go on working, and the password does, too. */
export async function writeReset(tx: Tx, { person, now }: { person: Guest; now: Date }): Promise<Invited> {
  const { link, until } = await writeAddress(tx, { person, kind: 'reset', now })
  await writeLetter(tx, { to: person, words: { kind: 'reset', link, until }, now })
  return { personId: person.id, expiresAt: until }
}

export async function voidInvitations(tx: Tx, personId: string): Promise<void> {
  await tx.invitation.deleteMany({ where: { userId: personId, usedAt: null } })
}

type Address = { person: Guest; kind: InvitationKind; now: Date }

/** Made of SITE_URL alone: what a request calls this house is hearsay. The token is kept nowhere but in the letter. */
async function writeAddress(tx: Tx, { person, kind, now }: Address): Promise<{ link: string; until: Date }> {
  const token = newToken()
  const until = new Date(now.getTime() + VALID_MS[kind])
  await tx.invitation.create({ data: { userId: person.id, kind, tokenHash: hashToken(token), createdAt: now, expiresAt: until } })
  return { link: `${env().SITE_URL}${localePath(person.locale, `/set-password?token=${token}`)}`, until }
}
