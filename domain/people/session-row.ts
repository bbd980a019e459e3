// Whoever has shown all their factors gets a session; whoever has shown the password alone, a step towards one.
import type { Tx } from '@/lib/db'
import { hashToken, newToken, SESSION_LIFE_SECONDS, SESSION_SECONDS, STEP_SECONDS } from '@/lib/session-cookie'

type Coming = { personId: string; userAgent: string; now: Date }

/** `expiresAt` is the end of the cookie; a session that is not used ends sooner. */
export type OpenedSession = { kind: 'session'; token: string; expiresAt: Date; personId: string }
/** The second factor is awaited by whoever holds the token. It opens nothing by itself. */
export type BegunSignIn = { kind: 'step'; token: string; expiresAt: Date; personId: string }
export type Entry = OpenedSession | BegunSignIn

/** After the right password. */
export async function admit(tx: Tx, coming: Coming): Promise<Entry> {
  return (await hasSecondFactor(tx, coming.personId)) ? await writeStep(tx, coming) : await writeSession(tx, coming)
}

/** After all factors. */
export async function writeSession(tx: Tx, { personId, userAgent, now }: Coming): Promise<OpenedSession> {
  const token = newToken()
  await tx.session.create({
    data: {
      tokenHash: hashToken(token),
      userId: personId,
      userAgent,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: secondsAfter(now, SESSION_SECONDS),
    },
  })
  return { kind: 'session', token, expiresAt: secondsAfter(now, SESSION_LIFE_SECONDS), personId }
}

/** Everything that was open is shut: sessions, and sign-ins that were begun. */
export async function endSessions(tx: Tx, personId: string): Promise<number> {
  await tx.signInStep.deleteMany({ where: { userId: personId } })
  const { count } = await tx.session.deleteMany({ where: { userId: personId } })
  return count
}

export async function hasSecondFactor(tx: Tx, personId: string): Promise<boolean> {
  const codes = await tx.secondFactor.findUnique({ where: { userId: personId, confirmedAt: { not: null } }, select: { userId: true } })
  return codes !== null || (await tx.passkey.findFirst({ where: { userId: personId }, select: { id: true } })) !== null
}

async function writeStep(tx: Tx, { personId, now }: Coming): Promise<BegunSignIn> {
  const token = newToken()
  const expiresAt = secondsAfter(now, STEP_SECONDS)
  await tx.signInStep.create({ data: { tokenHash: hashToken(token), userId: personId, createdAt: now, expiresAt } })
  return { kind: 'step', token, expiresAt, personId }
}

function secondsAfter(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000)
}
