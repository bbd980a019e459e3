// What an editor does to the slots while arranging, as pure steps: every step gives new slots and loses no other story's time.
import { isInTime, type Placement, type Slots } from './arrangement'

export type Turn = { slot: number; turn: number }

/** The story stands there from now on, for good; what stood there by hand gives way, what is to come stays. */
export function putStory(slots: Slots, { slot, articleId, now }: { slot: number; articleId: string; now: Date }): Placement[][] {
  return without(slots, articleId).map((turns, index) =>
    index === slot ? [{ articleId, from: null, until: null }, ...turns.filter((turn) => !isInTime(turn, now))] : turns,
  )
}

/** The story takes over at a minute; until then, everything stays as it is. */
export function putStoryLater(slots: Slots, { slot, articleId, from }: { slot: number; articleId: string; from: Date }): Placement[][] {
  // Where the story stands already it stands until then: at no minute in two slots.
  const until = copy(slots).map((turns) =>
    turns.flatMap((turn) => {
      if (turn.articleId !== articleId || (turn.until !== null && turn.until <= from)) return [turn]
      return turn.from !== null && turn.from >= from ? [] : [{ ...turn, until: from }]
    }),
  )
  return until.map((turns, index) => (index === slot ? [...turns, { articleId, from, until: null }] : turns))
}

export function takeOut(slots: Slots, { slot, turn }: Turn): Placement[][] {
  return copy(slots).map((turns, index) => (index === slot ? turns.filter((_, at) => at !== turn) : turns))
}

/** The slot fills itself again; what is to come stays. */
export function letGo(slots: Slots, slot: number, now: Date): Placement[][] {
  return copy(slots).map((turns, index) => (index === slot ? turns.filter((turn) => !isInTime(turn, now)) : turns))
}

/** Two slots exchange their stories. A story that stood there by itself is taken along by hand, else it would not move. */
export function moveStory(
  slots: Slots,
  { slot, to, standing, now }: { slot: number; to: number; standing: string | undefined; now: Date },
): Placement[][] {
  const held = slots[slot] ?? []
  const isByHand = held.some((turn) => isInTime(turn, now))
  const moved = isByHand || standing === undefined ? held : [pinned(slots, standing), ...held]
  const others = slots[to] ?? []
  return copy(slots).map((turns, index) => (index === slot ? [...others] : index === to ? [...moved] : turns))
}

export function setTimes(slots: Slots, { slot, turn }: Turn, times: Partial<Pick<Placement, 'from' | 'until'>>): Placement[][] {
  return copy(slots).map((turns, index) => (index === slot ? turns.map((one, at) => (at === turn ? { ...one, ...times } : one)) : turns))
}

/** Are these the same page? */
export function isSameArrangement(one: Slots, other: Slots): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** By hand from now on, until the minute it stands somewhere by hand already. */
function pinned(slots: Slots, articleId: string): Placement {
  const starts = slots.flat().flatMap((turn) => (turn.articleId === articleId ? (turn.from?.getTime() ?? []) : []))
  return { articleId, from: null, until: starts.length === 0 ? null : new Date(Math.min(...starts)) }
}

function without(slots: Slots, articleId: string): Placement[][] {
  return copy(slots).map((turns) => turns.filter((turn) => turn.articleId !== articleId))
}

function copy(slots: Slots): Placement[][] {
  return slots.map((turns) => [...turns])
}
