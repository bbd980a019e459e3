// Bans the sender of a comment without leaving the queue. What may be banned of them stands on the card already; the address itself
// is looked up by the order.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Dialog } from '../publish/dialog.client'
import { type BanChoice, BanFields, type BanState } from '../talk/ban-fields'
import type { DeskActions, QueueCard } from './decision-state'

type Props = { card: QueueCard; action: DeskActions['ban']; onDone: (answer: BanState) => void; onClose: () => void }

export function BanDialog({ card, action, onDone, onClose }: Props) {
  const t = useTranslations('talk.bans')
  const [state, submit, isPending] = useActionState(async (before: BanState, form: FormData) => {
    const answer = await action(before, form)
    if (answer.ok) onDone(answer)
    return answer
  }, {})
  const { values = {} } = state
  return (
    <Dialog title={t('banOf', { name: card.name })} onClose={onClose}>
      <form action={submit} className="nr-form tk-form" key={JSON.stringify(values)}>
        <BanFields about={{ commentId: card.id, name: card.name, choices: choicesFor(card) }} state={state} isPending={isPending} />
        <div>
          <button type="button" className="nr-link" onClick={onClose}>
            {t('leave')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** Of a network the card knows only that there is one. */
function choicesFor({ name, email, isConfirmed, hasNetwork }: QueueCard): BanChoice[] {
  return [
    ...(isConfirmed ? [{ kind: 'person' as const, called: name }] : []),
    ...(email ? [{ kind: 'email' as const, called: email }] : []),
    ...(email ? [{ kind: 'domain' as const, called: email.split('@').at(-1) ?? '' }] : []),
    ...(hasNetwork ? [{ kind: 'network' as const, called: '' }] : []),
  ]
}
