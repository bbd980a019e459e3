'use client'
// The open desk of a moderator: the comments of a queue, decided by keys or by hand, alone or many at once.
// Everything in it is a plain form first; scripts make it quick.
import { useRouter } from 'next/navigation'
import { startTransition, useActionState, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MOST_AT_ONCE } from '@/domain/moderation/terms'
import { useIsScripted } from '../shell/use-is-scripted'
import { BanDialog } from './ban-dialog'
import { BulkBar } from './bulk-bar'
import { DecisionNotice } from './decision-notice'
import type { DeskActions, QueueCard } from './decision-state'
import { QueueItem } from './queue-item'
import { Shortcuts } from './shortcuts'
import { type DecidedForm, useDeciding } from './use-deciding'
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
  /** Where the same comments stand with as many after them as one order decides. */
  more: string | null
  actions: DeskActions
}

/** With fewer than this before one's eyes, the next ones are asked for. */
const FEW = 12
/** So long the page waits for the next ones before it asks again. */
const AGAIN_MS = 3_000

export function Desk({ cards, me, path, queue, hasMore, more, actions }: Props) {
  const t = useTranslations('moderation')
  const router = useRouter()
  const list = useRef<HTMLOListElement>(null)
  const refresh = useCallback(() => startTransition(() => router.refresh()), [router])
  const isScripted = useIsScripted()
  const [banning, setBanning] = useState<QueueCard | null>(null)
  const [plain, decidePlainly] = useActionState(actions.decide, {})
  const [noted, notePlainly] = useActionState(actions.note, {})
  const [claimed, claimPlainly] = useActionState(actions.claim, {})
  const deciding = useDeciding({ list, refresh })
  const live = useLive({ me, queue, cards, refresh })
  const shown = cards.map((card) => live.seen(deciding.seen(card))).filter((card) => !deciding.isGone(card))
  const selection = useSelection(shown)
  const keys = useDeskKeys({
    list,
    isSelecting: selection.ids.size > 0,
    toggle: selection.toggle,
    chooseAll: selection.chooseAll,
    clear: selection.clear,
    showNew: () => live.news > 0 && showNew(),
  })

  // What is asked for before a decision is kept brings back the very comments it is about: the page waits for the answer.
  const isRunningLow = cards.some(deciding.isSettled) && (hasMore ? shown.length < FEW : shown.length === 0)
  useEffect(() => {
    if (!isRunningLow) return
    refresh()
    const again = setInterval(refresh, AGAIN_MS)
    return () => clearInterval(again)
  }, [isRunningLow, refresh])

  function showNew() {
    live.seenNews()
    refresh()
  }

  const decide = (chosen: readonly QueueCard[], form: DecidedForm) => {
    return deciding.decide(
      chosen.filter((card) => !live.isHardlyRead(card)),
      form,
    )
  }

  const { top, more: undoableAfter } = deciding.undoing
  const undoable = top ? { what: top.message, more: undoableAfter, onUndo: deciding.undo } : null
  const { again } = plain
  const plainSaid = [noted, claimed, plain].find(({ message }) => message) ?? {}
  return (
    <>
      <DecisionNotice state={deciding.said.message ? deciding.said : plainSaid} decide={decidePlainly} undoable={undoable} />
      <div className="mod-tools">
        <Shortcuts keys={keys} />
        {isScripted && shown.length > 1 && (
          <button type="button" className="nr-link mod-all" aria-keyshortcuts="Shift+A" onClick={selection.chooseAll}>
            {t('bulk.all', { count: shown.length })}
          </button>
        )}
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
              again={again?.form === card.id ? again : undefined}
              elsewhere={live.elsewhere(card)}
              isSelected={selection.ids.has(card.id) || (!isScripted && again?.form === 'bulk' && again.chosen.includes(card.id))}
              onSelect={selection.toggle}
              forms={{
                decide: decidePlainly,
                note: notePlainly,
                claim: claimPlainly,
                onDecide: (form) => decide([card], form),
                onNote: (text) => deciding.note(card, text),
                onClaim: () => deciding.claim(card),
                onBan: () => setBanning(card),
              }}
            />
          </li>
        ))}
      </ol>
      {more && (
        <p className="mod-more">
          <a
            href={more}
            className="nr-button"
            data-more
            aria-keyshortcuts="m"
            onClick={(event) => {
              event.preventDefault()
              startTransition(() => router.replace(more, { scroll: false }))
            }}
          >
            {t('more', { count: MOST_AT_ONCE })}
          </a>
        </p>
      )}
      <BulkBar
        cards={shown.filter(({ id }) => selection.ids.has(id))}
        hasAny={shown.length > 0}
        again={again?.form === 'bulk' ? again : undefined}
        decide={decidePlainly}
        onDecide={(chosen, form) => {
          selection.clear()
          decide(chosen, form)
        }}
        onClear={selection.clear}
      />
      {banning && (
        <BanDialog
          card={banning}
          action={actions.ban}
          onDone={({ said = '', undo }) => {
            setBanning(null)
            deciding.did(said, undo)
          }}
          onClose={() => setBanning(null)}
        />
      )}
    </>
  )
}
