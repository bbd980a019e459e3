'use client'
// The open desk of a moderator: the comments of a queue, decided by keys or by hand, alone or many at once.
// Everything in it is a plain form first; scripts make it quick.
import { useRouter } from 'next/navigation'
import { startTransition, useActionState, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { BulkBar } from './bulk-bar'
import { DecisionNotice } from './decision-notice'
import type { DeskActions, QueueCard } from './decision-state'
import { QueueItem } from './queue-item'
import { Shortcuts } from './shortcuts'
import { useDeciding } from './use-deciding'
import { useDeskKeys } from './use-desk-keys'
import { useLive } from './use-live'
import { useSelection } from './use-selection'

type Props = {
  cards: readonly QueueCard[]
  /** Who sits here. */
  me: string
  path: string
  queue: string
  hasMore: boolean
  actions: DeskActions
}

/** With fewer than this before one's eyes, the next ones are asked for. */
const FEW = 12

export function Desk({ cards, me, path, queue, hasMore, actions }: Props) {
  const t = useTranslations('moderation')
  const router = useRouter()
  const list = useRef<HTMLOListElement>(null)
  const refresh = () => startTransition(() => router.refresh())
  const [plain, decidePlainly] = useActionState(actions.decide, {})
  const [noted, notePlainly] = useActionState(actions.note, {})
  const [claimed, claimPlainly] = useActionState(actions.claim, {})
  const deciding = useDeciding({ list, refresh })
  const live = useLive({ me, queue, cards })
  const shown = cards.map((card) => live.seen(deciding.seen(card))).filter((card) => !deciding.isGone(card))
  const selection = useSelection(shown)
  const keys = useDeskKeys({
    list,
    isSelecting: selection.ids.size > 0,
    toggle: selection.toggle,
    clear: selection.clear,
    showNew: () => live.news > 0 && showNew(),
  })

  const isRunningLow = hasMore && shown.length < FEW
  useEffect(() => {
    if (isRunningLow) startTransition(() => router.refresh())
  }, [isRunningLow, router])

  function showNew() {
    live.seenNews()
    refresh()
  }

  const plainSaid = [noted, claimed, plain].find(({ message }) => message) ?? {}
  return (
    <>
      <DecisionNotice state={deciding.said.message ? deciding.said : plainSaid} decide={decidePlainly} onUndo={deciding.undo} />
      <div className="mod-tools">
        <Shortcuts keys={keys} />
        <p className="mod-news" role="status">
          {live.news > 0 && (
            <button type="button" className="nr-button" aria-keyshortcuts="l" onClick={showNew}>
              {t('news', { count: live.news })}
            </button>
          )}
        </p>
      </div>
      <ol className="mod-queue" ref={list} aria-label={t('queue')}>
        {shown.map((card) => (
          <li key={card.id}>
            <QueueItem
              card={card}
              path={path}
              problem={deciding.problems.get(card.id)}
              elsewhere={live.elsewhere(card)}
              isSelected={selection.ids.has(card.id)}
              onSelect={selection.toggle}
              forms={{
                decide: decidePlainly,
                note: notePlainly,
                claim: claimPlainly,
                onDecide: (form) => deciding.decide([card], form),
                onNote: (text) => deciding.note(card, text),
                onClaim: () => deciding.claim(card),
              }}
            />
          </li>
        ))}
      </ol>
      <BulkBar
        cards={shown.filter(({ id }) => selection.ids.has(id))}
        hasAny={shown.length > 0}
        decide={decidePlainly}
        onDecide={(chosen, form) => {
          selection.clear()
          deciding.decide(chosen, form)
        }}
        onClear={selection.clear}
      />
    </>
  )
}
