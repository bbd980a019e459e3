// Rejecting says why: each reason is a button, so it takes one press more than approving and no less thought.
import { useTranslations } from 'use-intl/react'
import { MAX_NOTE, REJECTION_REASONS } from '@/domain/comments/schema'

type Props = { id: string; label: string }

export function Reasons({ id, label }: Props) {
  const t = useTranslations('moderation')
  const noteId = `note-${id}`
  return (
    <details className="mod-reject" data-key="r">
      <summary className="nr-button nr-danger" aria-keyshortcuts="r">
        {label}
      </summary>
      <fieldset>
        <legend>{t('whyReject')}</legend>
        {REJECTION_REASONS.map((reason, place) => (
          <button key={reason} type="submit" name="decision" value={`reject ${reason}`} className="nr-button" data-reason>
            <kbd>{place + 1}</kbd> {t(`reasons.${reason}`)}
          </button>
        ))}
      </fieldset>
      <label className="nr-field" htmlFor={noteId}>
        <span>{t('note')}</span>
        <textarea id={noteId} name="note" rows={1} maxLength={MAX_NOTE} />
      </label>
    </details>
  )
}
