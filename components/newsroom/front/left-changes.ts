// Changes of a front page that were not published: kept in this browser until they are, whatever happens to the tab.
import type { Placement, Slots } from '@/domain/front/arrangement'

export type LeftChanges = { slots: Placement[][]; at: Date }
type Kept = { slots: { articleId: string; from: string | null; until: string | null }[][]; at: string }

export function keepChanges(page: string, slots: Slots): void {
  store((storage) => storage.setItem(keyOf(page), JSON.stringify({ slots, at: new Date() })))
}

export function dropChanges(page: string): void {
  store((storage) => storage.removeItem(keyOf(page)))
}

export function findChanges(page: string): LeftChanges | null {
  return store((storage) => {
    const text = storage.getItem(keyOf(page))
    if (text === null) return null
    const kept = JSON.parse(text) as Kept
    const slots = kept.slots.map((turns) =>
      turns.map(({ articleId, from, until }) => ({ articleId, from: from ? new Date(from) : null, until: until ? new Date(until) : null })),
    )
    return { slots, at: new Date(kept.at) }
  })
}

function keyOf(page: string): string {
  return `visnyk.front.${page}`
}

/** A browser that keeps nothing, or something unreadable, only loses this kindness. */
function store<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage)
  } catch {
    return null
  }
}
