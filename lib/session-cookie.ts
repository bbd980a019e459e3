// The cookie a colleague's browser holds, and what the database keeps instead of its value.
import { createHash, randomBytes } from 'node:crypto'
import { env } from './env'

const DAY_SECONDS = 24 * 60 * 60
/** A session nobody uses ends after a long weekend… */
export const SESSION_SECONDS = 3 * DAY_SECONDS
/** …and one that is used every day after a fortnight: then the person signs in again. */
export const SESSION_LIFE_SECONDS = 14 * DAY_SECONDS
/** Between the password and the second factor. */
export const STEP_SECONDS = 10 * 60

/** `__Host-` binds the cookie to this very host over https; on plain http browsers refuse that prefix. */
export function sessionCookieName(): string {
  return isSecure() ? '__Host-visnyk-session' : 'visnyk-session'
}

/** For the minutes between the password and the second factor; it opens nothing. */
export function stepCookieName(): string {
  return isSecure() ? '__Host-visnyk-step' : 'visnyk-step'
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
