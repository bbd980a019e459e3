// Rejecting says why: each reason is a button, so it takes one press more than approving and no less thought.
import { useTranslations } from 'use-intl/react'
import { MAX_NOTE, REJECTION_REASONS } from '@/domain/comments/schema'
import type { DecisionAction, QueueCard } from './decision-state'

type Props = { card: QueueCard; decide: DecisionAction; onDecide: () => void; note?: string }

export function RejectForm({ card, decide, onDecide, note }: Props) {
  const t = useTranslations('moderation')
  const noteId = `note-${card.id}`
  return (
    <details className="mod-reject">
      <summary className="nr-button nr-danger" aria-keyshortcuts="r">
        {t('reject')}
      </summary>
      <form action={decide} onSubmit={onDecide}>
        <input type="hidden" name="about" value={`${card.id} ${card.version} ${card.status}`} />
        <input type="hidden" name="name" value={card.name} />
        <input type="hidden" name="decision" value="reject" />
        <fieldset>
          <legend>{t('whyReject')}</legend>
          {REJECTION_REASONS.map((reason, place) => (
            <button key={reason} type="submit" name="reason" value={reason} className="nr-button">
              <kbd>{place + 1}</kbd> {t(`reasons.${reason}`)}
            </button>
          ))}
        </fieldset>
        <label className="nr-field" htmlFor={noteId}>
          <span>{t('note')}</span>
          <textarea id={noteId} name="note" rows={1} maxLength={MAX_NOTE} defaultValue={note} />
        </label>
      </form>
    </details>
  )
}
