// Prints a story without Next's way from a request to its handler. Anything that is no story is left to Next (docs/decisions/0067).
import { isReserved } from '@/domain/sections/schema'
import { collectShown, type Shown } from '@/domain/touch'
import { isLocale } from '@/lib/i18n/locale'
import { shortWay } from '@/lib/short-ways'
import { inTime, type Rendered } from './next-render'

/** Feeds of a section have a dot in their names, and slugs have none. */
const STORY = /^\/([a-z]{2})\/([a-z0-9-]+)\/([a-z0-9-]+)(?:\?|$)/

type Asked = { address: string; siteUrl: string; timeoutMs: number }

/**
 * Null when the address is no story's, when Next has not loaded the handler yet, and when the handler has something to say that only
 * Next understands (`notFound()`, a redirect).
 *
 * @throws whatever went wrong while the story was read and drawn.
 */
export async function renderStory({ address, siteUrl, timeoutMs }: Asked): Promise<Rendered | null> {
  const way = shortWay('story')
  const [, locale = '', section = '', slug = ''] = (way && STORY.exec(address)) ?? []
  if (!way || !isLocale(locale) || isReserved(section)) return null
  const shown: Shown = new Set()
  try {
    const request = new Request(siteUrl + address)
    const response = await inTime(address, timeoutMs, () => collectShown(shown, () => way(request, { locale, section, slug })))
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
      shown,
    }
  } catch (error) {
    if (isForNext(error)) return null
    throw error
  }
}

/** What `next/navigation` throws is marked so. */
function isForNext(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' && error.digest.startsWith('NEXT_')
}
