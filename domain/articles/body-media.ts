// Which photographs a body shows: so that a page can read them all at once.
import type { Body } from './body'

/** Ids of every photograph in the body, each once, in reading order. */
export function mediaIdsOf(body: Body): string[] {
  const ids = new Set<string>()
  for (const block of body.blocks) {
    if (block.type === 'image') ids.add(block.mediaId)
    if (block.type === 'gallery') for (const item of block.items) ids.add(item.mediaId)
  }
  return [...ids]
}
