'use client'
// One draft on the board: what it is, and where it may be moved.
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Home } from '@/domain/desk/board-columns'
import type { Stage } from '@/domain/desk/stage'

export type CardOnBoard = {
  id: string
  headline: string
  /** Where it stands; null for what is not moved by hand. */
  from: Stage | null
  /** The column it stands in while it is written. */
  home: Home
  /** Where this colleague may move it. */
  to: Stage[]
}
type Props = { card: CardOnBoard; move: (form: FormData) => void; isBusy: boolean; children: ReactNode }

export function BoardCard({ card: { id, headline, from, home, to }, move, isBusy, children }: Props) {
  const t = useTranslations('desk.board')
  return (
    <li className="bd-card" data-draft={id} data-from={from ?? undefined} data-home={home} data-to={to.join(' ')}>
      {children}
      {from && to.length > 0 && (
        <details className="bd-move">
          <summary aria-label={t('moveNamed', { headline })}>{t('move')}</summary>
          <form action={move}>
            <input type="hidden" name="articleId" value={id} />
            <input type="hidden" name="from" value={from} />
            {to.map((stage) => (
              <button key={stage} type="submit" name="to" value={stage} className="nr-button" disabled={isBusy}>
                {t(`to.${stage}`)}
              </button>
            ))}
          </form>
        </details>
      )}
    </li>
  )
}
