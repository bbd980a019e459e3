// Which comments are chosen to be decided together: one by one, or from the last one to this one.
import { useState } from 'react'
import type { QueueCard } from './decision-state'

/** As many as one order takes. */
const MOST = 100

export function useSelection(cards: readonly QueueCard[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const ids = new Set(cards.map(({ id }) => id).filter((id) => chosen.has(id)))

  function toggle(id: string, isRange = false): void {
    const from = cards.findIndex((card) => card.id === last)
    const to = cards.findIndex((card) => card.id === id)
    if (isRange && from !== -1 && to !== -1) {
      const range = cards.slice(Math.min(from, to), Math.max(from, to) + 1).map((card) => card.id)
      setChosen(new Set([...ids, ...range].slice(0, MOST)))
    } else {
      const next = new Set(ids)
      if (!next.delete(id) && next.size < MOST) next.add(id)
      setChosen(next)
    }
    setLast(id)
  }

  return { ids, toggle, clear: () => setChosen(new Set()) }
}
