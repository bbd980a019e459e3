// The cookies a reader's browser may hold: one by which a confirmed reader is known, one by which a browser likes a comment once, and one
// that says what it sent today.
import { env } from './env'

export function readerCookieName(): string {
  return `${prefix()}visnyk-reader`
}

/** A random value that is nobody: it tells one browser from another. */
export function browserCookieName(): string {
  return `${prefix()}visnyk-browser`
}

/** Private links of the last comments sent from this browser: what it wrote itself, nobody else could have told it. */
export function sentCookieName(): string {
  return `${prefix()}visnyk-sent`
}

/** The whole `Set-Cookie`. An empty value takes the cookie away. */
export function setCookie(name: string, value: string, expires: Date): string {
  const lasts = `Expires=${(value === '' ? new Date(0) : expires).toUTCString()}`
  return [`${name}=${value}`, 'Path=/', lasts, 'HttpOnly', 'SameSite=Lax', ...(isSecure() ? ['Secure'] : [])].join('; ')
}

export function cookieOf(request: Request, name: string): string {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim())
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}

/** `__Host-` binds a cookie to this very host over https; on plain http browsers refuse that prefix. */
function prefix(): string {
  return isSecure() ? '__Host-' : ''
}

function isSecure(): boolean {
  return env().SITE_URL.startsWith('https:')
}
