// A reader whose e-mail a link confirmed, as the cookie of their browser names them. No account, no password.
import { type Reader as Connection, db } from '@/lib/db'
import { hashToken, newToken } from '@/lib/session-cookie'

const SESSION_MS = 180 * 24 * 60 * 60 * 1000

export type ConfirmedReader = { id: string; email: string; name: string }
export type OpenedSession = { token: string; expiresAt: Date }

/** Null for no cookie, an old one, and one that was never ours. */
export async function findReader(tx: Connection, session: string | null | undefined, now: Date): Promise<ConfirmedReader | null> {
  if (!session) return null
  const row = await tx.readerSession.findUnique({
    where: { tokenHash: hashToken(session), expiresAt: { gt: now } },
    select: { identity: { select: { id: true, email: true, name: true } } },
  })
  return row?.identity ?? null
}

/** The confirmed reader who writes: only under the e-mail that was confirmed. Whoever types another one is a stranger. */
export async function knownSender(sent: { session: string; email: unknown; now: Date }): Promise<string | null> {
  const reader = await findReader(db(), sent.session, sent.now)
  return typeof sent.email === 'string' && reader?.email === sent.email.trim().toLowerCase() ? reader.id : null
}

export async function openReaderSession(tx: Connection, identityId: string, now: Date): Promise<OpenedSession> {
  const [token, expiresAt] = [newToken(), new Date(now.getTime() + SESSION_MS)]
  await tx.readerSession.create({ data: { tokenHash: hashToken(token), identityId, createdAt: now, expiresAt } })
  return { token, expiresAt }
}
