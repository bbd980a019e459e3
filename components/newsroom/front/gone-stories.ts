// Stories that may not stand where they were put: withdrawn, or taken elsewhere, while somebody was arranging.
import type { Slots } from '@/domain/front/arrangement'

/** Why, by the id of the story. */
export type GoneStories = ReadonlyMap<string, string>

const TURN = /^slots\.(\d+)\.(\d+)\.articleId$/

/** Out of the answer to an order with these slots: steps taken since move the stories, not what became of them. */
export function goneStories(slots: Slots, errors: { [field: string]: string } = {}): GoneStories {
  const found = Object.entries(errors).flatMap(([field, words]): [string, string][] => {
    const [, slot, turn] = TURN.exec(field) ?? []
    const placement = slots[Number(slot)]?.[Number(turn)]
    return placement ? [[placement.articleId, words]] : []
  })
  return new Map(found)
}
