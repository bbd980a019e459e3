'use client'
// The buttons that bring a story to readers: at once when they never saw it, else after saying what has changed; or at a minute.
import { useTranslations } from 'use-intl/react'
import type { DeskStatus } from '@/domain/articles/desk-row'
import type { Plan } from '@/domain/schedule/plan'
import type { Locale } from '@/lib/i18n/locale'
import type { Answered, PublishChoice } from './publish-choice'
import { PublishDialog } from './publish-dialog.client'

type Props = {
  articleLocale: Locale
  status: DeskStatus
  plans: readonly Plan[]
  isBusy: boolean
  /** Something here is newer than what readers see. */
  hasChange: boolean
  publish: (choice: PublishChoice) => Promise<Answered>
  /** Saves what is on the page. @returns the version it is then. */
  look: () => Promise<number>
}

export function PublishControl({ articleLocale, status, plans, isBusy, hasChange, publish, look }: Props) {
  const t = useTranslations('editor')
  const isLive = status === 'live' || status === 'changed'
  const waiting = plans.find((plan) => plan.status === 'pending' && plan.kind !== 'withdraw')
  const dialog = { articleLocale, waitingUntil: waiting?.at ?? null, publish, look }
  if (isLive) return <PublishDialog {...dialog} mode="change" isDisabled={isBusy || !hasChange} />
  if (status === 'withdrawn') return <PublishDialog {...dialog} mode="return" isDisabled={isBusy} />
  if (waiting) return <PublishDialog {...dialog} mode="sooner" isDisabled={isBusy} />
  return (
    <>
      <PublishDialog {...dialog} mode="first" isDisabled={isBusy} />
      <button type="button" className="nr-button nr-primary" disabled={isBusy} onClick={() => void publish({})}>
        {t('action.publish')}
      </button>
    </>
  )
}
