// Which of Next's headers a reader's page keeps, and what caches in front of us are told.
import { createHash } from 'node:crypto'
import type { Touch } from '@/domain/touch'
import type { Rendered } from './next-render'
import type { HeaderList } from './security-headers'

const FROM_NEXT = {
  'content-type': 'Content-Type',
  location: 'Location',
  'content-disposition': 'Content-Disposition',
  link: 'Link',
  'last-modified': 'Last-Modified',
} as const
/** CDNs allow 16 kB of tags; servers in between often allow 8 kB of all headers. */
const MOST_TAGS = 120

export function pageHeaders({ headers }: Rendered, cacheControl: string): HeaderList {
  const list: HeaderList = ['Cache-Control', cacheControl]
  for (const [name, written] of Object.entries(FROM_NEXT)) {
    const value = headers[name]
    if (value !== undefined) list.push(written, String(value))
  }
  return list
}

/** What a CDN keeps with the page, to forget it by. Browsers are not sent these: on a front page they are 2 kB. */
export function cacheTags({ shown, status }: Pick<Rendered, 'shown' | 'status'>): HeaderList {
  if (status !== 200 || shown.size === 0) return []
  const tags = [...shown].slice(0, MOST_TAGS).map(cacheTag)
  return ['Cache-Tag', tags.join(','), 'Surrogate-Key', tags.join(' ')]
}

/** A touch as a CDN knows it: short, because a page shows dozens. */
function cacheTag(touch: Touch): string {
  return createHash('sha256').update(touch).digest('base64url').slice(0, 8)
}
