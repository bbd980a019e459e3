// What an editor did to a front page, as steps that can be said in words.
import type { Placement, Slots } from './arrangement'

/** Slots are counted from 1, as people do. */
export type FrontChange =
  | { kind: 'placed' | 'removed' | 'timed'; articleId: string; slot: number }
  | { kind: 'moved'; articleId: string; slot: number; fromSlot: number }

export function changesBetween(before: Slots, after: Slots): FrontChange[] {
  const was = placesOf(before)
  const is = placesOf(after)
  const ids = new Set([...is.keys(), ...was.keys()])
  return [...ids].flatMap((articleId): FrontChange[] => {
    const [old, now] = [was.get(articleId), is.get(articleId)]
    if (!old) return now ? [{ kind: 'placed', articleId, slot: now.slot }] : []
    if (!now) return [{ kind: 'removed', articleId, slot: old.slot }]
    if (old.slot !== now.slot) return [{ kind: 'moved', articleId, slot: now.slot, fromSlot: old.slot }]
    return old.times === now.times ? [] : [{ kind: 'timed', articleId, slot: now.slot }]
  })
}

/** Where a story stands first, and all its times as one text. */
function placesOf(slots: Slots): Map<string, { slot: number; times: string }> {
  const places = new Map<string, { slot: number; times: string }>()
  for (const [index, placements] of slots.entries()) {
    for (const placement of placements) {
      const known = places.get(placement.articleId)
      places.set(placement.articleId, { slot: known?.slot ?? index + 1, times: `${known?.times ?? ''} ${timesOf(placement)}` })
    }
  }
  return places
}

function timesOf({ from, until }: Placement): string {
  return `${from?.toISOString() ?? ''}/${until?.toISOString() ?? ''}`
}
