// What stands in the slots of a front page at a minute: pure rules, so that an editor-in-chief can check them.
//
// A slot holds the stories an editor put there, each for its time. Of those whose time it is, the one that began last
// stands: the evening's lead takes over from the day's without anybody ending the day's. A slot without such a story is
// filled with the next one of the automatic order, so a withdrawn story leaves no hole. No story stands twice: the higher
// slot has it.

/** The lead and the stories beside it. */
export const FRONT_PLACES = 4

/** `from` and `until` are instants; null is open. A placement stands from `from` on and no longer at `until`. */
export type Placement = { articleId: string; from: Date | null; until: Date | null }
/** By slot, the lead first; in each slot its placements. */
export type Slots = readonly (readonly Placement[])[]

type Story = { id: string }
type Stories<T> = {
  /** Every live story that was placed by hand; those that are missing here are not live. */
  placed: readonly T[]
  /** What fills the slots nobody filled, best first. */
  automatic: readonly T[]
  /** How many slots the page has. */
  places: number
}

/** What stands in one slot. `byHand`: an editor put it there, else it is there by itself. */
export type Standing<T> = { slot: number; story: T; byHand: boolean }

/** The slots that are filled, in order. Too few stories leave the last slots empty, never the first. */
export function frontAt<T extends Story>(slots: Slots, { placed, automatic, places }: Stories<T>, now: Date): Standing<T>[] {
  const live = new Map(placed.map((story) => [story.id, story]))
  const shown = new Set<string>()
  const byHand = Array.from({ length: places }, (_, index): T | null => {
    const turn = turnsOf(slots[index] ?? [], now).find(({ articleId }) => live.has(articleId) && !shown.has(articleId))
    const story = turn && live.get(turn.articleId)
    if (story) shown.add(story.id)
    return story ?? null
  })
  const waiting = automatic.filter(({ id }) => !shown.has(id)).values()
  return byHand.flatMap((chosen, slot) => {
    const story = chosen ?? waiting.next().value
    return story ? [{ slot, story, byHand: chosen !== null }] : []
  })
}

/** The placements whose time it is, the one that stands first. */
export function turnsOf(placements: readonly Placement[], now: Date): Placement[] {
  return placements.filter((placement) => isInTime(placement, now)).sort((one, other) => startOf(other) - startOf(one))
}

export function isInTime({ from, until }: Placement, now: Date): boolean {
  return (from === null || from <= now) && (until === null || now < until)
}

/** The next instant at which another story may stand somewhere; null when nothing is waiting. */
export function nextTurnAfter(slots: Slots, now: Date): Date | null {
  const ahead = slots
    .flat()
    .flatMap(({ from, until }) => [from, until])
    .filter((instant) => instant !== null && instant > now)
    .map((instant) => instant?.getTime() ?? 0)
  return ahead.length === 0 ? null : new Date(Math.min(...ahead))
}

/** Do they share a minute? */
export function overlap(one: Placement, other: Placement): boolean {
  return startOf(one) < endOf(other) && startOf(other) < endOf(one)
}

function startOf({ from }: Placement): number {
  return from?.getTime() ?? Number.NEGATIVE_INFINITY
}

function endOf({ until }: Placement): number {
  return until?.getTime() ?? Number.POSITIVE_INFINITY
}
