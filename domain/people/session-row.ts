// A session as the database keeps it: the hash of a token that only the colleague's browser knows.
import type { Tx } from '@/lib/db'
import { hashToken, newToken, SESSION_SECONDS } from '@/lib/session-cookie'

export type OpenedSession = { token: string; expiresAt: Date; personId: string }

export async function writeSession(
  tx: Tx,
  { personId, userAgent, now }: { personId: string; userAgent: string; now: Date },
): Promise<OpenedSession> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000)
  await tx.session.create({
    data: { tokenHash: hashToken(token), userId: personId, userAgent, createdAt: now, lastSeenAt: now, expiresAt },
  })
  return { token, expiresAt, personId }
}
