'use client'
// Who stands in a slot and when: each story placed there, its first and its last minute by the clock of Kyiv.
import { useLocale, useTranslations } from 'use-intl/react'
import type { Placement } from '@/domain/front/arrangement'
import type { DeskStory } from '@/domain/front/front-on-desk'
import type { Locale } from '@/lib/i18n/locale'
import { saidMinute } from '../publish/said-minute'
import { MinuteField } from './minute-field.client'
import type { SlotOrders } from './slot-view.client'

type Props = {
  name: string
  turns: readonly Placement[]
  known: ReadonlyMap<string, DeskStory>
  now: Date
  isOpen: boolean
  locale: Locale
  orders: Pick<SlotOrders, 'setTimes' | 'takeOut'>
}

export function Turns({ name, turns, known, now, isOpen, locale, orders }: Props) {
  const t = useTranslations('front.slot')
  const spoken = useLocale()
  return (
    <details className="fd-turns" open={isOpen}>
      <summary aria-label={t('timesOf', { name })}>{t('times')}</summary>
      <ol aria-label={t('turns')}>
        {turns.map(({ articleId, from, until }, turn) => {
          const story = known.get(articleId)
          const isBackwards = from !== null && until !== null && until <= from
          return (
            <li key={`${articleId} ${from?.getTime()}`} className="fd-turn">
              <p lang={locale}>{story?.headline}</p>
              {story?.liveAt && <p className="nr-quiet">{t('notYet', { when: saidMinute(spoken, story.liveAt, now) })}</p>}
              <div className="fd-turn-times">
                <MinuteField label={t('from')} hint={t('fromNow')} value={from} onChange={(at) => orders.setTimes(turn, { from: at })} />
                <MinuteField label={t('until')} hint={t('forGood')} value={until} onChange={(at) => orders.setTimes(turn, { until: at })} />
                <button
                  type="button"
                  className="fd-small"
                  aria-label={t('takeOutOf', { headline: story?.headline ?? '' })}
                  onClick={() => orders.takeOut(turn)}
                >
                  {t('takeOut')}
                </button>
              </div>
              {isBackwards && (
                <p className="nr-field-error" role="alert">
                  {t('backwards')}
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
