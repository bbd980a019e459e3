// What is done with all that are chosen. Without scripts it stands under the list, for boxes that were ticked.
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { useIsScripted } from '../shell/use-is-scripted'
import { actionsFor, type FormAgain, type QueueCard } from './decision-state'
import { Reasons } from './reasons'
import { submitted } from './submitted'
import type { DecidedForm } from './use-deciding'

type Props = {
  cards: readonly QueueCard[]
  hasAny: boolean
  again: FormAgain | undefined
  decide: (form: FormData) => void
  onDecide: (cards: readonly QueueCard[], form: DecidedForm) => void
  onClear: () => void
}

export function BulkBar({ cards, hasAny, again, decide, onDecide, onClear }: Props) {
  const t = useTranslations('moderation')
  const isScripted = useIsScripted()
  // What was written to these authors is not sent to the next ones.
  const [round, setRound] = useState(0)
  const isOpen = isScripted ? cards.length > 0 : hasAny
  return (
    <form
      id="mod-bulk"
      className="mod-bulk"
      hidden={!isOpen}
      action={decide}
      data-bulk
      onSubmit={(event) =>
        submitted(event, (form) => {
          onDecide(cards, form)
          setRound(round + 1)
        })
      }
      aria-label={t('bulk.label')}
    >
      <input type="hidden" name="form" value="bulk" />
      <p role="status">{isScripted ? t('bulk.chosen', { count: cards.length }) : t('bulk.label')}</p>
      <button type="submit" name="decision" value="approve" className="nr-button nr-primary" data-key="a" aria-keyshortcuts="a">
        {t('approve')}
      </button>
      <button type="submit" name="decision" value="spam" className="nr-button" data-key="s" aria-keyshortcuts="s">
        {t('spam')}
      </button>
      <Reasons key={round} label={t('reject')} isAboutMany again={again} />
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
