// What has just happened, spoken as well as shown, with the way to take it back while there is time.
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { DecisionState } from './decision-state'

type Props = { state: DecisionState; decide: (form: FormData) => void; onUndo: (batchId: string) => void }

export function DecisionNotice({ state, decide, onUndo }: Props) {
  const t = useTranslations('moderation')
  const { message, isProblem, note, undo } = state
  const isLate = useIsLate(undo?.until)
  return (
    <div className="mod-notice" role="status">
      {message && (
        <div className={isProblem ? 'nr-error' : 'nr-notice'}>
          <p>{message}</p>
          {isProblem && note && <p>{t('yourNote', { note })}</p>}
          {undo && !isLate && (
            <form
              action={decide}
              data-undo
              onSubmit={(event) => {
                event.preventDefault()
                onUndo(undo.batchId)
              }}
            >
              <button type="submit" name="undo" value={undo.batchId} className="nr-link" aria-keyshortcuts="u">
                {t('undo')}
              </button>
            </form>
          )}
        </div>
      )}
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
