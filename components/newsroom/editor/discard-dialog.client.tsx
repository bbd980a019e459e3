'use client'
// Before private changes are thrown away: what becomes of the draft, and of the update that is planned with them.
import { useLocale, useTranslations } from 'use-intl/react'
import type { Plan } from '@/domain/schedule/plan'
import type { Locale } from '@/lib/i18n/locale'
import { Dialog } from '../publish/dialog.client'
import { saidExactly } from '../publish/said-minute'

type Props = { plans: readonly Plan[]; isBusy: boolean; onDiscard: () => void; onClose: () => void }

export function DiscardDialog({ plans, isBusy, onDiscard, onClose }: Props) {
  const t = useTranslations('editor.discard')
  const locale = useLocale() as Locale
  const update = plans.find((plan) => plan.kind === 'update' && plan.status === 'pending')
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <p>{t('explain')}</p>
      {update && <p>{t('callsOff', { time: saidExactly(locale, update.at) })}</p>}
      <div className="pb-actions">
        <button type="button" className="nr-button" onClick={onClose}>
          {t('back')}
        </button>
        <button type="button" className="nr-button nr-primary" disabled={isBusy} onClick={onDiscard}>
          {t(update ? 'confirmBoth' : 'confirm')}
        </button>
      </div>
    </Dialog>
  )
}
