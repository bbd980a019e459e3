// What has just happened, spoken as well as shown, with the way to take it back while there is time.
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { DecisionState } from './decision-state'

type Props = {
  state: DecisionState
  decide: (form: FormData) => void
  /** What scripts can take back: the newest of what was done, and how much more after it. */
  undoable: { what: string; more: number; onUndo: () => void } | null
}

export function DecisionNotice({ state, decide, undoable }: Props) {
  const t = useTranslations('moderation')
  const { message, isProblem, explanation, note, undo } = state
  const isLate = useIsLate(undo?.until)
  const isOffered = undoable !== null || (undo !== undefined && !isLate)
  const label = undoable && message && undoable.what !== message ? t('undoWhat', { what: undoable.what }) : t('undo')
  return (
    <div className="mod-notice">
      <div className={isProblem ? 'nr-error' : 'nr-notice'} hidden={!message && !isOffered}>
        <div role="status">
          {message && <p>{message}</p>}
          {isProblem && explanation && <p>{t('explanation.yours', { explanation })}</p>}
          {isProblem && note && <p>{t('yourNote', { note })}</p>}
        </div>
        {isOffered && (
          <form
            action={decide}
            data-undo
            onSubmit={(event) => {
              if (!undoable) return
              event.preventDefault()
              undoable.onUndo()
            }}
          >
            <button type="submit" name="undo" value={undo?.batchId} className="nr-link" aria-keyshortcuts="u">
              {label}
            </button>
            {undoable && undoable.more > 0 && <span> {t('undoMore', { count: undoable.more })}</span>}
          </form>
        )}
      </div>
    </div>
  )
}

function useIsLate(until: string | undefined): boolean {
  const [late, setLate] = useState<string>()
  useEffect(() => {
    if (!until) return
    const timer = setTimeout(() => setLate(until), Math.max(0, Date.parse(until) - Date.now()))
    return () => clearTimeout(timer)
  }, [until])
  return until !== undefined && late === until
}
