// Who likes and who reports, without knowing who: a browser by its random cookie, or the network where there is no cookie.
import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'
import { networkOf } from './network'

/** `browser` is the value of the cookie we gave. The key cannot be turned back into either. */
export function readerKey({ browser, network }: { browser: string; network: string }): string {
  const who = browser === '' ? `network ${networkOf(network)}` : `browser ${browser}`
  return createHmac('sha256', `comment reader ${env().NEXTAUTH_SECRET ?? ''}`)
    .update(who)
    .digest('base64url')
}
