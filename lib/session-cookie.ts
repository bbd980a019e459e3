// The cookie a colleague's browser holds, and what the database keeps instead of its value.
import { createHash, randomBytes } from 'node:crypto'
import { env } from './env'

export const SESSION_DAYS = 14
export const SESSION_SECONDS = SESSION_DAYS * 24 * 60 * 60

/** `__Host-` binds the cookie to this very host over https; on plain http browsers refuse that prefix. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-visnyk-session' : 'visnyk-session'
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() } as const
}

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256 is enough: the token is 256 random bits, nothing to guess. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

function isSecure(): boolean {
  return env().SITE_URL.startsWith('https:')
}
