// Asks next-auth itself whom a session token belongs to, as a request with that cookie would.
import { getServerSession } from 'next-auth'
import { authOptions, type SignedIn } from '@/lib/auth'
import { sessionCookieName } from '@/lib/session-cookie'

type Arguments = Extract<Parameters<typeof getServerSession>, [unknown, unknown, unknown]>

export async function findSignedInBy(token: string): Promise<SignedIn | null> {
  const request = { headers: {}, cookies: { [sessionCookieName()]: token } } as unknown as Arguments[0]
  const answer = { getHeader: () => undefined, setHeader: () => undefined, setCookie: () => undefined } as unknown as Arguments[1]
  const session = await getServerSession(request, answer, authOptions())
  return session?.person ?? null
}
