// Who likes and who reports, without knowing who: a browser by its random cookie, or the network where there is no cookie.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'
import { newToken } from '@/lib/session-cookie'
import { networkOf } from './network'

const DAY_MS = 24 * 60 * 60 * 1000

/** `browser` is the random part of the cookie we gave. The key cannot be turned back into either. */
export function readerKey({ browser, network }: { browser: string; network: string }): string {
  const who = browser === '' ? `network ${networkOf(network)}` : `browser ${browser}`
  return signature('comment reader', who)
}

/** The value of the cookie that tells one browser from another: random, with the day it was given and our signature. */
export function newBrowser(now: Date): { value: string; browser: string } {
  const browser = newToken()
  const given = `${browser}.${Math.floor(now.getTime() / DAY_MS).toString(36)}`
  return { value: `${given}.${signature('comment browser', given)}`, browser }
}

/** Null for what we never gave. `isYoung`: given today or yesterday; whoever collects browsers to like with has to wait. */
export function readBrowser(value: string, now: Date): { browser: string; isYoung: boolean } | null {
  const [browser = '', day = ''] = value.split('.')
  const right = Buffer.from(`${browser}.${day}.${signature('comment browser', `${browser}.${day}`)}`)
  const given = Buffer.from(value)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  return { browser, isYoung: Math.floor(now.getTime() / DAY_MS) - Number.parseInt(day, 36) < 2 }
}

function signature(purpose: string, text: string): string {
  return createHmac('sha256', `${purpose} ${env().NEXTAUTH_SECRET ?? ''}`)
    .update(text)
    .digest('base64url')
}
