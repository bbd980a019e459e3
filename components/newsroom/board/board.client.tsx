'use client'
// The board: columns from draft to reader. Buttons move a card; dragging one does the same and is only quicker.
import { useActionState, useEffect, useRef } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { DeskRow } from '@/domain/articles/desk-row'
import { type BoardColumn, STAGE_IN } from '@/domain/desk/board-columns'
import type { Stage } from '@/domain/desk/stage'
import type { Locale } from '@/lib/i18n/locale'
import { BoardCard, type CardOnBoard } from './board-card.client'
import { CardContent } from './card-content.client'
import type { MoveAction } from './move-state'
import { useDragging } from './use-dragging'
import './board.css'

type Column = {
  name: BoardColumn
  cards: (CardOnBoard & { row: DeskRow })[]
  /** The list with everything of this column, when it has more than is shown. */
  more: string | null
}
type Props = { columns: Column[]; now: Date; action: MoveAction }

const isStage = (name: string): name is Stage => name === 'writing' || name === 'review' || name === 'approved'

export function Board({ columns, now, action }: Props) {
  const t = useTranslations('desk')
  const locale = useLocale() as Locale
  const [state, move, pending] = useActionState(action, {})
  const board = useRef<HTMLDivElement>(null)
  const { moved } = state
  useDragging(board, move)

  // The moved card is where the editor looks next, wherever it now stands.
  useEffect(() => {
    if (moved) board.current?.querySelector<HTMLElement>(`[data-draft="${moved.articleId}"] a`)?.focus()
  }, [moved])

  const cards = columns.flatMap((column) => column.cards)
  const headline = cards.find((card) => card.id === moved?.articleId)?.headline ?? t('board.move')
  return (
    <div ref={board}>
      <form action={move} className="bd-said" aria-live="polite">
        {state.message && <p className="nr-error">{state.message}</p>}
        {moved && isStage(moved.to) && (
          <p className="nr-notice">
            {t(`board.moved.${moved.to}`, { headline })}{' '}
            {isStage(moved.from) && (
              <>
                <input type="hidden" name="articleId" value={moved.articleId} />
                <input type="hidden" name="from" value={moved.to} />
                <button type="submit" name="to" value={moved.from} className="nr-link" disabled={pending}>
                  {t('board.undo')}
                </button>
              </>
            )}
          </p>
        )}
      </form>
      <p className="nr-quiet bd-hint">{t('board.dragHint')}</p>
      <div className="bd-columns">
        {columns.map(({ name, cards: shown, more }) => (
          <section
            key={name}
            className="bd-column"
            data-column={STAGE_IN[name] ?? undefined}
            data-name={name}
            aria-labelledby={`column-${name}`}
          >
            <h2 id={`column-${name}`}>{t(`board.column.${name}`)}</h2>
            {shown.length === 0 && <p className="nr-quiet">{t(`board.empty.${name}`)}</p>}
            <ul>
              {shown.map((card) => (
                <BoardCard key={card.id} card={card} move={move} isBusy={pending}>
                  <CardContent locale={locale} row={card.row} now={now} />
                </BoardCard>
              ))}
            </ul>
            {more && <a href={more}>{t('board.more')}</a>}
          </section>
        ))}
      </div>
    </div>
  )
}
