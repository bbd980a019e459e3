// What this browser sent today, by a cookie of signed links: whoever sends the same again is led to what became of it, and nobody likes
// their own words. The paper keeps nothing of it: no comment can be brought together with another by it, nor with a like.
import { readSignedId } from '@/domain/comments/signed-link'
import { cookieOf, sentCookieName, setCookie } from '@/lib/reader-cookies'

/** As long as the same words are a repetition. */
const DAY_MS = 24 * 60 * 60 * 1000
const MOST = 5
const BETWEEN = '~'

/** Ids of its comments, newest first; what we did not sign is nobody's. */
export function sentFrom(request: Request): string[] {
  return linksIn(request).flatMap((link) => readSignedId('status', link) ?? [])
}

/** The `Set-Cookie` of a browser that has sent one more. */
export function withSent(request: Request, link: string, now = new Date()): string {
  const links = [link, ...linksIn(request)].slice(0, MOST)
  return setCookie(sentCookieName(), links.join(BETWEEN), new Date(now.getTime() + DAY_MS))
}

function linksIn(request: Request): string[] {
  return cookieOf(request, sentCookieName())
    .split(BETWEEN)
    .filter((link) => readSignedId('status', link) !== null)
}
