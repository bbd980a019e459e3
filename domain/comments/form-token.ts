// The signature a comment form carries: says that a page of ours made it, and in which hour. Nothing personal, so it may be
// cached with the page; without it a comment is merely looked at more closely.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

const HOUR_MS = 60 * 60 * 1000

export function formToken(articleId: string, now: Date): string {
  return sign(articleId, Math.floor(now.getTime() / HOUR_MS))
}

/** A page may have been kept for long, so any hour that has begun will do. */
export function isOurForm({ articleId, token, now }: { articleId: string; token: string | null | undefined; now: Date }): boolean {
  const hour = Number.parseInt(token?.split('.')[0] ?? '', 36)
  if (!token || !Number.isSafeInteger(hour) || hour > Math.floor(now.getTime() / HOUR_MS)) return false
  const right = Buffer.from(sign(articleId, hour))
  const given = Buffer.from(token)
  return right.length === given.length && timingSafeEqual(right, given)
}

function sign(articleId: string, hour: number): string {
  const mac = createHmac('sha256', `comment form ${env().NEXTAUTH_SECRET ?? ''}`).update(`${articleId} ${hour}`)
  return `${hour.toString(36)}.${mac.digest('base64url').slice(0, 22)}`
}
