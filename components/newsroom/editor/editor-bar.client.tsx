'use client'
// The bar over the page: where the story stands, whether it is saved, and what can be done with it.
import { type ReactNode, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { EditorArticle } from '@/domain/articles/editor-article'
import type { Plan } from '@/domain/schedule/plan'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { saidStatus } from '../articles/said-status'
import { StatusMark } from '../articles/status-mark'
import type { Answered, PublishChoice } from '../publish/publish-choice'
import { PublishControl } from '../publish/publish-control.client'
import { usePopover } from '../shell/use-popover'
import { type BinAction, BinItem } from './bin-item.client'
import { DiscardDialog } from './discard-dialog.client'

export type OrderName = 'withdraw' | 'discard'

type Props = {
  article: EditorArticle
  plans: readonly Plan[]
  isBusy: boolean
  /** Something here is newer than what readers see. */
  hasChange: boolean
  /** Then there is nothing to order. */
  isBinned: boolean
  onOrder: (order: OrderName) => void
  publish: (choice: PublishChoice) => Promise<Answered>
  look: () => Promise<number>
  onPreview: () => void
  translate: () => Promise<void>
  history: string
  bin: BinAction | null
  children: ReactNode
}

export function EditorBar({ article, plans, isBusy, hasChange, isBinned, publish, look, translate, history, bin, children, ...on }: Props) {
  const t = useTranslations('editor')
  const locale = useLocale() as Locale
  const { status, may, livePath, translations } = article
  const isLive = status === 'live' || status === 'changed'
  const shown = isLive ? (hasChange ? 'changed' : 'live') : status
  const [translation] = translations
  const menu = usePopover()
  const [isAsking, setAsking] = useState(false)
  const isPlanned = plans.some((plan) => plan.status === 'pending' && plan.kind !== 'withdraw')
  const preview = {
    href: localePath(locale, `/newsroom/articles/${article.id}/preview`),
    target: '_blank',
    rel: 'noreferrer',
    onClick: on.onPreview,
  }
  const begin = (what: () => void) => {
    if (menu.current) menu.current.open = false
    what()
  }
  const discard = () => {
    endAsking()
    on.onOrder('discard')
  }
  const endAsking = () => {
    setAsking(false)
    // Once the dialog has left: nothing behind it can have the focus before, and its own opener is folded away.
    requestAnimationFrame(() => menu.current?.querySelector('summary')?.focus())
  }
  if (isBinned) {
    return (
      <div className="ed-bar">
        <span className="nr-quiet">{t('binned.mark')}</span>
        {children}
      </div>
    )
  }
  return (
    <div className="ed-bar">
      <StatusMark status={isPlanned ? 'scheduled' : shown} name={saidStatus(locale, { status: shown, isPlanned })} />
      {children}
      <div className="ed-actions">
        <a className="nr-button ed-preview" {...preview}>
          {t('action.preview')}
        </a>
        <details className="ed-popover" ref={menu}>
          <summary className="nr-button">{t('action.more')}</summary>
          <ul className="ed-menu">
            <li className="ed-preview-item">
              <a {...preview}>{t('action.preview')}</a>
            </li>
            <li>
              <a href={history}>{t('action.history')}</a>
            </li>
            {livePath && (
              <li>
                <a href={livePath} target="_blank" rel="noreferrer">
                  {t('action.open')}
                </a>
              </li>
            )}
            <li>
              {translation ? (
                <a href={localePath(locale, `/newsroom/articles/${translation.id}`)}>{t(`action.openTranslation.${translation.locale}`)}</a>
              ) : (
                <form action={translate}>
                  <button type="submit">{t(`action.translate.${article.locale === 'uk' ? 'en' : 'uk'}`)}</button>
                </form>
              )}
            </li>
            {isLive && may.discard && hasChange && (
              <li>
                <button type="button" disabled={isBusy} aria-haspopup="dialog" onClick={() => begin(() => setAsking(true))}>
                  {t('action.discard')}
                </button>
              </li>
            )}
            {isLive && may.withdraw && (
              <li>
                <button type="button" className="ed-danger" disabled={isBusy} onClick={() => begin(() => on.onOrder('withdraw'))}>
                  {t('action.withdraw')}
                </button>
              </li>
            )}
            {bin && (
              <li>
                <BinItem action={bin} />
              </li>
            )}
          </ul>
        </details>
        {isAsking && <DiscardDialog plans={plans} isBusy={isBusy} onDiscard={discard} onClose={endAsking} />}
        {may.publish ? (
          <PublishControl
            articleLocale={article.locale}
            status={status}
            plans={plans}
            isBusy={isBusy}
            hasChange={hasChange}
            publish={publish}
            look={look}
          />
        ) : (
          <span className="nr-quiet">{t('action.editorPublishes')}</span>
        )}
      </div>
    </div>
  )
}
