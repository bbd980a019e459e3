// What a reader sees when no page can be made at all: one small page that needs nothing else of the paper.
import { createHash } from 'node:crypto'
import type { Locale } from '@/lib/i18n/locale'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { HeaderList } from './security-headers'

export type Trouble = 400 | 404 | 405 | 408 | 411 | 413 | 414 | 429 | 431 | 500 | 503

const STYLE = `:root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-content:center;padding:2rem;
font:1.125rem/1.6 Georgia,'Times New Roman',serif;text-align:center}h1{font-size:4rem;line-height:1;margin:0 0 1rem}p{max-width:32em;margin:0 0 1.5rem}a{color:inherit}`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** `retryAfter`: seconds until it is worth asking again. */
export function errorPage(status: Trouble, locale: Locale, retryAfter = 10): { headers: HeaderList; body: Buffer } {
  const words = sentence(status, locale)
  const home = localePath(locale, '/')
  const name = locale === 'uk' ? 'Вісник' : 'Visnyk'
  const body = Buffer.from(
    `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<meta name="robots" content="noindex"><title>${status} · ${name}</title><style>${STYLE}</style></head>` +
      `<body><main><h1>${status}</h1><p>${words}</p><p><a href="${home}">${name}</a></p></main></body></html>`,
  )
  const headers = ['Content-Type', 'text/html; charset=utf-8', 'Cache-Control', 'no-store', 'Content-Security-Policy', POLICY]
  if (status === 503 || status === 429) headers.push('Retry-After', String(retryAfter))
  if (status === 405) headers.push('Allow', 'GET, HEAD')
  return { headers, body }
}

/** The same answer for a program: `application/problem+json`. */
export function problemJson(status: Trouble, locale: Locale): { headers: HeaderList; body: Buffer } {
  const title = sentence(status, locale)
  const body = Buffer.from(JSON.stringify({ type: 'about:blank', status, title, code: failureOf(status) }))
  return { headers: ['Content-Type', 'application/problem+json; charset=utf-8', 'Cache-Control', 'no-store'], body }
}

function sentence(status: Trouble, locale: Locale): string {
  return translator(locale, 'errors')(`failures.${failureOf(status)}`)
}

/** The same codes as handlers answer with. */
function failureOf(status: Trouble) {
  if (status === 404) return 'missing'
  if (status === 413) return 'tooLarge'
  if (status === 411) return 'noLength'
  if (status === 405) return 'wrongType'
  if (status === 429) return 'tooFast'
  return status < 500 ? 'notUnderstood' : 'unexpected'
}
