'use client'
// What is published, what is not yet, and the one order that publishes it. When somebody else published meanwhile, both are kept.
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { FrontDesk } from '@/domain/front/front-on-desk'
import { saidMinute } from '../publish/said-minute'
import type { useArranging } from './use-arranging'

type Props = { desk: FrontDesk; now: Date; arranging: ReturnType<typeof useArranging> }

export function PublishBar({ desk, now, arranging }: Props) {
  const t = useTranslations('front.state')
  const locale = useLocale()
  const said = useTranslations('front.said')
  const [isDone, setDone] = useState(false)
  const { isChanged, isBusy, failure, left } = arranging
  const publish = async (over?: number) => setDone(await arranging.send(over))
  return (
    <div className="fd-bar">
      <div className="fd-bar-row">
        <p className={isChanged ? 'fd-bar-changed' : 'nr-quiet'}>{isChanged ? t('changed') : isDone ? t('done') : standingWords()}</p>
        <div className="nr-order">
          {isChanged && (
            <>
              <button
                type="button"
                className="nr-button"
                disabled={!arranging.canStepBack}
                onClick={() => arranging.stepBack(said('steppedBack'))}
              >
                {t('stepBack')}
              </button>
              <button type="button" className="nr-button" onClick={() => arranging.reset(said('reset'))}>
                {t('reset')}
              </button>
            </>
          )}
          <button type="button" className="nr-button nr-primary" disabled={!isChanged || isBusy} onClick={() => publish()}>
            {t('publish')}
          </button>
        </div>
      </div>
      {failure && (
        <div className="nr-error" role="alert">
          <p>{arranging.gone.size > 0 ? t('gone') : failure.message || t('failed')}</p>
          {arranging.gone.size === 0 && Object.values(failure.errors ?? {}).map((message) => <p key={message}>{message}</p>)}
          {failure.standingVersion !== undefined && (
            <>
              <p>{t('theirsKept')}</p>
              <div className="nr-order">
                <button type="button" className="nr-button" disabled={isBusy} onClick={() => publish(failure.standingVersion)}>
                  {t('mine')}
                </button>
                <button type="button" className="nr-button" onClick={arranging.lookAtTheirs}>
                  {t('theirs')}
                </button>
              </div>
            </>
          )}
        </div>
      )}
      {left && !isChanged && (
        <div className="nr-warning">
          <p>{t('left', { when: saidMinute(locale, left.at, now) })}</p>
          <div className="nr-order">
            <button type="button" className="nr-button" onClick={arranging.takeLeft}>
              {t('takeLeft')}
            </button>
            <button type="button" className="nr-button" onClick={arranging.dropLeft}>
              {t('dropLeft')}
            </button>
          </div>
        </div>
      )}
    </div>
  )

  function standingWords(): string {
    const { arrangedAt, arrangedBy } = desk
    if (!arrangedAt) return t('never')
    const when = saidMinute(locale, arrangedAt, now)
    return arrangedBy ? t('publishedBy', { when, who: arrangedBy }) : t('published', { when })
  }
}
