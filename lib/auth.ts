// next-auth as this house uses it: it reads database sessions. Signing in is our own order (domain/people/sign-in.ts),
// which makes the session row after all factors have passed.
import { getServerSession, type NextAuthOptions } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import { db } from './db'
import { env } from './env'
import { hashToken, SESSION_LIFE_SECONDS, SESSION_SECONDS, sessionCookieName, sessionCookieOptions } from './session-cookie'
import { findSessions, type SignedIn } from './sessions'

/** How exact «last seen» is; a request sooner than that writes nothing. */
const REFRESH_AFTER_SECONDS = 5 * 60

export type { SignedIn }

declare module 'next-auth' {
  interface Session {
    person?: SignedIn
    /** A second factor is required of them and not set up: until it is, they may do nothing else. */
    isHalfway?: boolean
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
    const tokenHash = hashToken(sessionToken)
    const held = (await findSessions([tokenHash])).get(tokenHash)
    if (!held) return null
    const { person, isHalfway, lastSeenAt } = held
    // next-auth counts from here when it is time to write again; the end the row itself has was judged by whoever read it.
    const expires = new Date(lastSeenAt.getTime() + SESSION_SECONDS * 1000)
    return { session: { sessionToken, userId: person.id, expires }, user: { ...person, isHalfway, email: '', emailVerified: null } }
  },
  async updateSession({ sessionToken, expires }) {
    if (!expires) return null
    // Prolonged while it is used, but never beyond its own life.
    await db().$executeRaw`
      update sessions
      set last_seen_at = now(), expires_at = least(${expires}, created_at + make_interval(secs => ${SESSION_LIFE_SECONDS}::float8))
      where token_hash = ${hashToken(sessionToken)}`
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
        const { id, name, role, locale, isHalfway } = user as unknown as SignedIn & { isHalfway: boolean }
        return { expires: session.expires, person: { id, name, role, locale }, isHalfway }
      },
    },
  }
}

/** Who is signed in by the cookie of this request, or null; also null for one who must set up a second factor first. */
export async function findSignedIn(): Promise<SignedIn | null> {
  const session = await getServerSession(authOptions())
  return session && !session.isHalfway ? (session.person ?? null) : null
}

/** Only for the door where the second factor is set up: it lets those in who must do so, and everybody else who is signed in. */
export async function findAtTheDoor(): Promise<{ person: SignedIn; isHalfway: boolean } | null> {
  const session = await getServerSession(authOptions())
  return session?.person ? { person: session.person, isHalfway: session.isHalfway ?? false } : null
}
