'use client'
// Whether what is typed is safe: said in words, read out politely when it changes for the worse.
import { useLocale, useTranslations } from 'use-intl/react'
import { clock } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import type { DraftView } from './words/draft-view'

const QUIET = ['saved', 'saving']

export function SaveMark({ draft, onRetry }: { draft: DraftView; onRetry: () => void }) {
  const t = useTranslations('editor')
  const locale = useLocale() as Locale
  const { state, savedAt, message } = draft
  const words = state === 'saved' ? t('save.saved', { time: clock(locale, savedAt) }) : t(`save.${state}`)
  const isBad = !QUIET.includes(state)
  return (
    <p className="ed-save" data-state={state} role={isBad ? 'alert' : 'status'} title={message || undefined}>
      <span>{words}</span>
      {state === 'signedOut' && (
        <a href={localePath(locale, '/sign-in')} target="_blank" rel="noreferrer">
          {t('save.signIn')}
        </a>
      )}
      {state === 'outdated' && (
        <button type="button" className="nr-link" onClick={() => window.location.reload()}>
          {t('save.reload')}
        </button>
      )}
      {(state === 'offline' || state === 'failed' || state === 'signedOut') && (
        <button type="button" className="nr-link" onClick={onRetry}>
          {t('save.retry')}
        </button>
      )}
    </p>
  )
}
