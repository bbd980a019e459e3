'use client'
// The queue of a moderator. Every decision is a plain form, so it works before hydration; keys and undo come on top.
import { useActionState, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { DecisionNotice } from './decision-notice'
import type { DecisionState, QueueCard } from './decision-state'
import { QueueItem } from './queue-item'
import { Shortcuts } from './shortcuts'
import { useDeskKeys } from './use-desk-keys'

type Props = {
  cards: readonly QueueCard[]
  action: (state: DecisionState, form: FormData) => Promise<DecisionState>
}

export function Queue({ cards, action }: Props) {
  const t = useTranslations('moderation')
  const [state, decide] = useActionState(action, {})
  const [decided, setDecided] = useState<Record<string, number>>({})
  const list = useRef<HTMLOListElement>(null)
  const keys = useDeskKeys(list)

  // What was taken back, or could not be decided, is where the moderator looks next.
  const { commentId, undo } = state
  useEffect(() => {
    if (commentId && !undo) list.current?.querySelector<HTMLElement>(`[data-comment="${commentId}"]`)?.focus()
  }, [commentId, undo])

  const isGone = ({ id, version }: QueueCard) => decided[id] === version && !(state.isProblem && commentId === id)

  /** The item leaves at once, and the next one has the focus before the answer is there. */
  function leave(card: QueueCard) {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('li:not([hidden]) [data-comment]') ?? [])]
    const place = items.findIndex((item) => item.dataset.comment === card.id)
    const next = items[place + 1] ?? items[place - 1]
    setDecided((before) => ({ ...before, [card.id]: card.version }))
    if (next) next.focus()
  }

  return (
    <>
      <DecisionNotice state={state} decide={decide} />
      <Shortcuts keys={keys} />
      <ol className="mod-queue" ref={list} aria-label={t('queue')}>
        {cards.map((card) => (
          <li key={card.id} hidden={isGone(card)}>
            <QueueItem card={card} decide={decide} onDecide={() => leave(card)} note={commentId === card.id ? state.note : undefined} />
          </li>
        ))}
      </ol>
    </>
  )
}
