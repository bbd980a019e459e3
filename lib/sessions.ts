// Sessions as every door reads them: which still hold, whose they are, and whether that person must first set up a second factor.
import { db } from './db'
import type { Locale, Role } from './generated/prisma/enums'

export type SignedIn = { id: string; name: string; role: Role; locale: Locale }
/** `isHalfway`: the paper requires a second factor of them and they have none. Until it is set up, they may do nothing else. */
export type HeldSession = { person: SignedIn; isHalfway: boolean; lastSeenAt: Date }

/** Of them a paper may require the second factor. */
const MAY_NEED_SECOND_FACTOR: readonly Role[] = ['editor', 'admin']

const SESSION = {
  tokenHash: true,
  lastSeenAt: true,
  user: {
    select: {
      id: true,
      name: true,
      role: true,
      locale: true,
      secondFactor: { select: { confirmedAt: true } },
      passkeys: { select: { id: true }, take: 1 },
    },
  },
} as const

/** By the hash of their token. One that ended, or whose person left, is not among them. */
export async function findSessions(tokenHashes: readonly string[]): Promise<Map<string, HeldSession>> {
  const rows = await db().session.findMany({
    where: { tokenHash: { in: [...tokenHashes] }, expiresAt: { gt: new Date() }, user: { deactivatedAt: null } },
    select: SESSION,
  })
  const unsecured = rows.filter(({ user }) => MAY_NEED_SECOND_FACTOR.includes(user.role) && !isSecured(user))
  const isRequired = unsecured.length > 0 && (await isSecondFactorRequired())
  return new Map(
    rows.map((row): [string, HeldSession] => {
      const { secondFactor: _, passkeys: __, ...person } = row.user
      return [row.tokenHash, { person, isHalfway: isRequired && unsecured.includes(row), lastSeenAt: row.lastSeenAt }]
    }),
  )
}

function isSecured(user: { secondFactor: { confirmedAt: Date | null } | null; passkeys: { id: string }[] }): boolean {
  return user.secondFactor?.confirmedAt != null || user.passkeys.length > 0
}

async function isSecondFactorRequired(): Promise<boolean> {
  const settings = await db().settings.findUnique({ where: { id: 1 }, select: { secondFactorRequired: true } })
  return settings?.secondFactorRequired ?? false
}
