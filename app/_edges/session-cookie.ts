// The session cookie in requests and answers of Next.
import { cookies } from 'next/headers'
import type { OpenedSession } from '@/domain/people/commands'
import { sessionCookieName, sessionCookieOptions } from '@/lib/session-cookie'

export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookieName())?.value
}

export async function keepSessionCookie({ token, expiresAt }: OpenedSession): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), token, { ...sessionCookieOptions(), expires: expiresAt })
}

export async function dropSessionCookie(): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), '', { ...sessionCookieOptions(), maxAge: 0 })
}
