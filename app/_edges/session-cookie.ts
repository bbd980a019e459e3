// The cookies of those who come in: the session, and before it the step between password and second factor.
import { cookies } from 'next/headers'
import type { Entry } from '@/domain/people/session-row'
import { sessionCookieName, sessionCookieOptions, stepCookieName } from '@/lib/session-cookie'

export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookieName())?.value
}

export async function stepToken(): Promise<string | undefined> {
  return (await cookies()).get(stepCookieName())?.value
}

/** A session ends the step that led to it; a step leaves no older session standing beside it. */
export async function keepEntry({ kind, token, expiresAt }: Entry): Promise<void> {
  const [kept, dropped] = kind === 'session' ? [sessionCookieName(), stepCookieName()] : [stepCookieName(), sessionCookieName()]
  const jar = await cookies()
  jar.set(kept, token, { ...sessionCookieOptions(), expires: expiresAt })
  if (jar.has(dropped)) jar.set(dropped, '', { ...sessionCookieOptions(), maxAge: 0 })
}

export async function dropSessionCookie(): Promise<void> {
  const jar = await cookies()
  jar.set(sessionCookieName(), '', { ...sessionCookieOptions(), maxAge: 0 })
}
