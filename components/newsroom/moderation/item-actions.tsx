// What can be done with one comment: the decisions, a note for colleagues, and taking it for oneself.
import type { FormEvent } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_NOTE } from '@/domain/comments/schema'
import { actionsFor, type FormAgain, type QueueCard } from './decision-state'
import { Reasons } from './reasons'
import { submitted } from './submitted'
import type { DecidedForm } from './use-deciding'

export type ItemForms = {
  decide: (form: FormData) => void
  note: (form: FormData) => void
  claim: (form: FormData) => void
  onDecide: (form: DecidedForm) => void
  onNote: (text: string) => Promise<boolean>
  onClaim: () => void
  onBan: () => void
}

const KEY_OF: Record<string, string | undefined> = { approve: 'a', keep: 'a', spam: 's', restore: 'q', pick: 'e', unpick: 'e' }

export function ItemActions({ card, again, forms }: { card: QueueCard; again: FormAgain | undefined; forms: ItemForms }) {
  const t = useTranslations('moderation')
  const actions = actionsFor(card)
  const buttons = actions.filter((action) => action !== 'reject')
  const label = (action: (typeof buttons)[number]) => t(action === 'approve' && card.edit ? 'approveEdit' : action)
  return (
    <div className="mod-actions">
      <form action={forms.decide} onSubmit={(event) => submitted(event, forms.onDecide)}>
        <input type="hidden" name="about" value={`${card.id} ${card.version} ${card.status}`} />
        <input type="hidden" name="form" value={card.id} />
        <input type="hidden" name="name" value={card.name} />
        {buttons.map((action) => (
          <button
            key={action}
            type="submit"
            name="decision"
            value={action}
            className={action === 'approve' || action === 'keep' ? 'nr-button nr-primary' : 'nr-button'}
            data-key={KEY_OF[action]}
            aria-keyshortcuts={KEY_OF[action]}
          >
            {label(action)}
          </button>
        ))}
        {actions.includes('reject') && <Reasons label={t(card.edit ? 'rejectEdit' : 'reject')} again={again} />}
      </form>
      <form
        action={forms.claim}
        onSubmit={(event) => {
          event.preventDefault()
          forms.onClaim()
        }}
      >
        <input type="hidden" name="commentId" value={card.id} />
        <button
          type="submit"
          name="claim"
          value={card.claim?.isMine ? 'release' : 'take'}
          className="nr-link"
          data-key="t"
          aria-keyshortcuts="t"
        >
          {t(card.claim?.isMine ? 'release' : 'take')}
        </button>
      </form>
      <details className="mod-note" data-key="n">
        <summary className="nr-link" aria-keyshortcuts="n">
          {t('addNote')}
        </summary>
        <form action={forms.note} onSubmit={(event) => writeNote(event, forms.onNote)}>
          <input type="hidden" name="commentId" value={card.id} />
          <label className="nr-field">
            <span>{t('noteForColleagues')}</span>
            <textarea name="text" rows={2} maxLength={MAX_NOTE} required />
          </label>
          <button type="submit" className="nr-button">
            {t('saveNote')}
          </button>
        </form>
      </details>
    </div>
  )
}

/** The words stay until they are kept. */
async function writeNote(event: FormEvent<HTMLFormElement>, onNote: ItemForms['onNote']): Promise<void> {
  event.preventDefault()
  const form = event.currentTarget
  const isKept = await onNote(String(new FormData(form).get('text') ?? ''))
  if (!isKept) return
  form.reset()
  const details = form.closest('details')
  if (details) details.open = false
  form.closest<HTMLElement>('[data-comment]')?.focus()
}
