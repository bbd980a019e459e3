// Asks next-auth itself whom a session token belongs to, as a request with that cookie would.
import { getServerSession, type Session } from 'next-auth'
import { authOptions, type SignedIn } from '@/lib/auth'
import { sessionCookieName } from '@/lib/session-cookie'

type Arguments = Extract<Parameters<typeof getServerSession>, [unknown, unknown, unknown]>

export async function findSignedInBy(token: string): Promise<SignedIn | null> {
  const session = await sessionOf(token)
  return session && !session.isHalfway ? (session.person ?? null) : null
}

/** One who must set up a second factor before anything else. */
export async function findHalfwayBy(token: string): Promise<SignedIn | null> {
  const session = await sessionOf(token)
  return session?.isHalfway ? (session.person ?? null) : null
}

async function sessionOf(token: string): Promise<Session | null> {
  const request = { headers: {}, cookies: { [sessionCookieName()]: token } } as unknown as Arguments[0]
  const answer = { getHeader: () => undefined, setHeader: () => undefined, setCookie: () => undefined } as unknown as Arguments[1]
  return await getServerSession(request, answer, authOptions())
}
