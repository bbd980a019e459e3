// Readers whose browser says that it saves data (`Save-Data: on`) are led to the light version once, when they come from outside.
// Where they go from there is their choice: a link of the paper itself is followed to what it names.
import type { IncomingMessage } from 'node:http'

export function savesData({ headers }: IncomingMessage): boolean {
  return headers['save-data'] === 'on'
}

/** A page that somebody opens, and not what a page or a worker of ours asks for. */
export function comesFromOutside({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  const isOwnLink = site === undefined ? isOwn(headers.referer, headers.host) : site === 'same-origin'
  return !isOwnLink && (headers['sec-fetch-mode'] ?? 'navigate') === 'navigate'
}

/** Browsers say where a request comes from (Fetch Metadata) only over HTTPS; a page's own address they say everywhere. */
function isOwn(referer: string | undefined, host: string | undefined): boolean {
  return referer !== undefined && URL.canParse(referer) && new URL(referer).host === host
}
