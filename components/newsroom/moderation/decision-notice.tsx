// What has just happened, spoken as well as shown, with the way to take it back.
import { useTranslations } from 'use-intl/react'
import type { DecisionAction, DecisionState } from './decision-state'

export function DecisionNotice({ state, decide }: { state: DecisionState; decide: DecisionAction }) {
  const t = useTranslations('moderation')
  const { message, isProblem, note, undo } = state
  return (
    <div className="mod-notice" role="status">
      {message && (
        <div className={isProblem ? 'nr-error' : 'nr-notice'}>
          <p>{message}</p>
          {isProblem && note && <p>{t('yourNote', { note })}</p>}
          {undo && (
            <form action={decide} data-undo>
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
