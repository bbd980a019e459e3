'use client'
// The button that brings a story to readers: at once when they never saw it, else after saying what has changed.
import { useTranslations } from 'use-intl/react'
import type { DeskStatus } from '@/domain/articles/desk-row'
import type { Locale } from '@/lib/i18n/locale'
import { type Answered, type PublishChoice, PublishDialog } from './publish-dialog.client'

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
  if (!isLive && status !== 'withdrawn') {
    return (
      <button type="button" className="nr-button nr-primary" disabled={isBusy} onClick={() => void publish({})}>
        {t('action.publish')}
      </button>
    )
  }
  return <PublishDialog articleLocale={articleLocale} isReturn={!isLive} isDisabled={isBusy || (isLive && !hasChange)} publish={publish} />
}
