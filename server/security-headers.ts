// What browsers are told about our pages: one strict policy for readers, another with a nonce for the newsroom.
import { randomBytes } from 'node:crypto'
import { EMBED_FRAME_ORIGINS } from '@/domain/articles/embed'

export type HeaderList = string[]

/** `styles`: hashes of the sheets that are printed into pages. */
export const readerPolicy = (styles: string[]) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    // A picture's own colour and point of interest are `style` attributes; they cannot run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${EMBED_FRAME_ORIGINS.join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')

/** Media, and anything else that is a file and not a page. */
export const FILE_POLICY = "default-src 'none'; sandbox"
/** The service worker asks the paper, and runs nothing but itself. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"
export const API_POLICY = "default-src 'none'; frame-ancestors 'none'"

/** `siteUrl`: some browsers do not count a WebSocket to the same host as `'self'`. */
export function staffPolicy(nonce: string, siteUrl: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    // ProseMirror writes its own style element.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    `connect-src 'self' ${siteUrl.replace(/^http/, 'ws')}`,
    `frame-src 'self' ${EMBED_FRAME_ORIGINS.join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export function aNonce(): string {
  return randomBytes(16).toString('base64')
}

/** On every answer. */
export function commonHeaders({ https }: { https: boolean }): HeaderList {
  const list = [
    'X-Content-Type-Options',
    'nosniff',
    'Referrer-Policy',
    'strict-origin-when-cross-origin',
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy',
    'same-origin',
  ]
  return https ? [...list, 'Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] : list
}

/** What a browser may fetch before the reader asks for it: public/next-page.rules. */
export const NEXT_PAGE_RULES = '/next-page.rules'

export function readerHeaders(common: HeaderList, styles: string[] = []): HeaderList {
  // Who saves data is led to the light version (server/saving-data.ts): a cache in between must not answer for us.
  const kinds = ['Vary', 'Save-Data']
  return [...common, 'Content-Security-Policy', readerPolicy(styles), 'Speculation-Rules', `"${NEXT_PAGE_RULES}"`, ...kinds]
}
