'use client'
// The buttons that bring a story to readers: at once when they never saw it, else after saying what has changed; or at a minute.
import { useTranslations } from 'use-intl/react'
import type { DeskStatus } from '@/domain/articles/desk-row'
import type { Locale } from '@/lib/i18n/locale'
import type { Answered, PublishChoice } from './publish-choice'
import { PublishDialog } from './publish-dialog.client'

type Props = {
  articleLocale: Locale
  status: DeskStatus
  isBusy: boolean
  /** Something here is newer than what readers see. */
  hasChange: boolean
  publish: (choice: PublishChoice) => Promise<Answered>
}

export function PublishControl({ articleLocale, status, isBusy, hasChange, publish }: Props) {
  const t = useTranslations('editor')
  const isLive = status === 'live' || status === 'changed'
  const dialog = { articleLocale, publish }
  if (isLive) return <PublishDialog {...dialog} mode="change" isDisabled={isBusy || !hasChange} />
  if (status === 'withdrawn') return <PublishDialog {...dialog} mode="return" isDisabled={isBusy} />
  return (
    <>
      {status !== 'scheduled' && <PublishDialog {...dialog} mode="first" isDisabled={isBusy} />}
      <button type="button" className="nr-button nr-primary" disabled={isBusy} onClick={() => void publish({})}>
        {t('action.publish')}
      </button>
    </>
  )
}
