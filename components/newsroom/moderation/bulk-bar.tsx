// What is done with all that are chosen. Without scripts it stands under the list, for boxes that were ticked.
import { useTranslations } from 'use-intl/react'
import { actionsFor, type QueueCard } from './decision-state'
import { Reasons } from './reasons'
import { submitted } from './submitted'
import type { DecidedForm } from './use-deciding'
import { useIsScripted } from './use-is-scripted'

type Props = {
  cards: readonly QueueCard[]
  hasAny: boolean
  decide: (form: FormData) => void
  onDecide: (cards: readonly QueueCard[], form: DecidedForm) => void
  onClear: () => void
}

export function BulkBar({ cards, hasAny, decide, onDecide, onClear }: Props) {
  const t = useTranslations('moderation')
  const isScripted = useIsScripted()
  const isOpen = isScripted ? cards.length > 0 : hasAny
  return (
    <form
      id="mod-bulk"
      className="mod-bulk"
      hidden={!isOpen}
      action={decide}
      data-bulk
      onSubmit={(event) => submitted(event, (form) => onDecide(cards, form))}
      aria-label={t('bulk.label')}
    >
      <p role="status">{isScripted ? t('bulk.chosen', { count: cards.length }) : t('bulk.label')}</p>
      <button type="submit" name="decision" value="approve" className="nr-button nr-primary" data-key="a" aria-keyshortcuts="a">
        {t('approve')}
      </button>
      <button type="submit" name="decision" value="spam" className="nr-button" data-key="s" aria-keyshortcuts="s">
        {t('spam')}
      </button>
      <Reasons id="bulk" label={t('reject')} />
      {isScripted && cards.every((card) => actionsFor(card).includes('restore')) && (
        <button type="submit" name="decision" value="restore" className="nr-button" data-key="q" aria-keyshortcuts="q">
          {t('restore')}
        </button>
      )}
      {isScripted && (
        <button type="button" className="nr-link" onClick={onClear}>
          {t('bulk.clear')}
        </button>
      )}
    </form>
  )
}
