// Which comments are chosen to be decided together: one by one, or from the last one to this one.
import { useState } from 'react'
import { MOST_AT_ONCE } from '@/domain/moderation/terms'
import type { QueueCard } from './decision-state'

export function useSelection(cards: readonly QueueCard[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const ids = new Set(cards.map(({ id }) => id).filter((id) => chosen.has(id)))

  function toggle(id: string, isRange = false): void {
    const from = cards.findIndex((card) => card.id === last)
    const to = cards.findIndex((card) => card.id === id)
    if (isRange && from !== -1 && to !== -1) {
      const range = cards.slice(Math.min(from, to), Math.max(from, to) + 1).map((card) => card.id)
      setChosen(new Set([...ids, ...range].slice(0, MOST_AT_ONCE)))
    } else {
      const next = new Set(ids)
      if (!next.delete(id) && next.size < MOST_AT_ONCE) next.add(id)
      setChosen(next)
    }
    setLast(id)
  }

  /** All that are shown; once more: none. */
  function chooseAll(): void {
    const all = cards.slice(0, MOST_AT_ONCE).map(({ id }) => id)
    setChosen(new Set(all.length === ids.size ? [] : all))
  }

  return { ids, toggle, chooseAll, clear: () => setChosen(new Set()) }
}
