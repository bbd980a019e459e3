// next-auth as this house uses it: it reads database sessions. Signing in is our own order (domain/people/sign-in.ts),
// which makes the session row after all factors have passed.
import { getServerSession, type NextAuthOptions } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import { db } from './db'
import { env } from './env'
import type { Locale, Role } from './generated/prisma/enums'
import { hashToken, SESSION_SECONDS, sessionCookieName, sessionCookieOptions } from './session-cookie'

const REFRESH_AFTER_SECONDS = 24 * 60 * 60

export type SignedIn = { id: string; name: string; role: Role; locale: Locale }

declare module 'next-auth' {
  interface Session {
    person?: SignedIn
  }
}

const unused = async () => {
  throw new Error('next-auth makes no people and no sessions here.')
}

/** Only the reading half: tokens are compared by their hash and never leave the database as they were. */
const adapter: Adapter = {
  createUser: unused,
  getUser: async () => null,
  getUserByEmail: async () => null,
  getUserByAccount: async () => null,
  updateUser: unused,
  linkAccount: unused,
  createSession: unused,
  async getSessionAndUser(sessionToken) {
    const row = await db().session.findUnique({
      where: { tokenHash: hashToken(sessionToken) },
      select: {
        expiresAt: true,
        user: { select: { id: true, name: true, email: true, role: true, locale: true, deactivatedAt: true } },
      },
    })
    if (!row || row.user.deactivatedAt) return null
    const { deactivatedAt: _, ...user } = row.user
    return { session: { sessionToken, userId: user.id, expires: row.expiresAt }, user: { ...user, emailVerified: null } }
  },
  async updateSession({ sessionToken, expires }) {
    if (!expires) return null
    await db().session.updateMany({
      where: { tokenHash: hashToken(sessionToken) },
      data: { expiresAt: expires, lastSeenAt: new Date() },
    })
    return null
  },
  async deleteSession(sessionToken) {
    await db().session.deleteMany({ where: { tokenHash: hashToken(sessionToken) } })
  },
}

export function authOptions(): NextAuthOptions {
  return {
    adapter,
    providers: [],
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'database', maxAge: SESSION_SECONDS, updateAge: REFRESH_AFTER_SECONDS },
    useSecureCookies: env().SITE_URL.startsWith('https:'),
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    callbacks: {
      session({ session, user }) {
        const { id, name, role, locale } = user as unknown as SignedIn
        return { expires: session.expires, person: { id, name, role, locale } }
      },
    },
  }
}

/** Who is signed in by the cookie of this request, or null. */
export async function findSignedIn(): Promise<SignedIn | null> {
  const session = await getServerSession(authOptions())
  return session?.person ?? null
}
