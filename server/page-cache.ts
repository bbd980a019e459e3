// The pages the press keeps: finished, in memory only, bounded in bytes, forgotten by what they show.
//
// A kept page is in one of three states. *Fresh*: it is served. *Aged* (older than `maxAgeMs`, so that relative times
// stay right): it is served once more while a new one is made. *Forgotten* (something it shows was touched, or its minute
// has come): it is never served as it is; the next request waits for a new one, and only when making one fails does it
// stand in, marked stale.
// `touch.gone` leaves not even that: what was taken down does not come back when the database goes away.
import type { Touch } from '@/domain/touch'
import type { Page } from './copies'

const GONE = 'gone:'

export type Kept = { page: Page; state: 'fresh' | 'aged' | 'forgotten' }
type Entry = { key: string; page: Page; weight: number; forgotten: boolean; used: boolean }

export type PageCache = ReturnType<typeof createPageCache>

export function createPageCache({ maxBytes, maxAgeMs, clock }: { maxBytes: number; maxAgeMs: number; clock: () => number }) {
  /** In order of arrival; a page that was asked for since gets a second round before it leaves. */
  const entries = new Map<string, Entry>()
  const keysByTouch = new Map<Touch, Set<string>>()
  let bytes = 0

  return {
    /** The hot path: a page that may be served at once, else null. */
    findFresh(key: string): Page | null {
      const entry = entries.get(key)
      if (entry === undefined || entry.forgotten) return null
      const now = clock()
      if (now - entry.page.madeAt > maxAgeMs || now >= entry.page.freshUntil) return null
      entry.used = true
      return entry.page
    },

    find(key: string): Kept | null {
      const entry = entries.get(key)
      if (!entry) return null
      entry.used = true
      const now = clock()
      const isForgotten = entry.forgotten || now >= entry.page.freshUntil
      const isAged = now - entry.page.madeAt > maxAgeMs
      return { page: entry.page, state: isForgotten ? 'forgotten' : isAged ? 'aged' : 'fresh' }
    },

    keep(key: string, page: Page): void {
      drop(key)
      const entry = { key, page, weight: weigh(key, page), forgotten: false, used: false }
      entries.set(key, entry)
      bytes += entry.weight
      for (const touch of page.touches) indexed(touch).add(key)
      makeRoom()
    },

    /** A kept page got another copy of itself. */
    weighAgain(key: string, page: Page): void {
      const entry = entries.get(key)
      if (entry?.page !== page) return
      bytes += weigh(key, page) - entry.weight
      entry.weight = weigh(key, page)
      makeRoom()
    },

    drop,

    forget(touches: readonly Touch[]): void {
      for (const touch of touches) {
        const isGone = touch.startsWith(GONE)
        for (const key of keysShowing(isGone ? touch.slice(GONE.length) : touch)) {
          if (isGone) drop(key)
          else markForgotten(key)
        }
      }
    },

    /** What happened while nobody listened is unknown: nothing may be served before it is made again. */
    forgetAll(): void {
      for (const key of entries.keys()) markForgotten(key)
    },

    size: () => ({ pages: entries.size, bytes, touches: keysByTouch.size }),
  }

  function drop(key: string): void {
    const entry = entries.get(key)
    if (!entry) return
    entries.delete(key)
    bytes -= entry.weight
    for (const touch of entry.page.touches) {
      const keys = keysByTouch.get(touch)
      keys?.delete(key)
      if (keys?.size === 0) keysByTouch.delete(touch)
    }
  }

  function makeRoom(): void {
    // Every round either drops a page or takes away its second chance, so this ends.
    while (bytes > maxBytes) {
      const oldest = entries.values().next().value
      if (!oldest) return
      if (oldest.used && !oldest.forgotten) {
        oldest.used = false
        entries.delete(oldest.key)
        entries.set(oldest.key, oldest)
      } else drop(oldest.key)
    }
  }

  function markForgotten(key: string): void {
    const entry = entries.get(key)
    if (entry) entry.forgotten = true
  }

  function indexed(touch: Touch): Set<string> {
    const known = keysByTouch.get(touch)
    if (known) return known
    const keys = new Set<string>()
    keysByTouch.set(touch, keys)
    return keys
  }

  function keysShowing(touch: Touch): string[] {
    return [...(keysByTouch.get(touch) ?? [])]
  }
}

/** An index entry is a pointer and its share of a hash table, on both sides. */
const INDEX_ENTRY_BYTES = 96

function weigh(key: string, page: Page): number {
  return page.bytes + key.length * 2 + page.touches.size * INDEX_ENTRY_BYTES
}
