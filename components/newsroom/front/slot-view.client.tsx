'use client'
// One slot of the page: the card as readers get it, why it stands there, and everything that can be done with it.
import { useTranslations } from 'use-intl/react'
import { Card } from '@/components/card/card'
import type { CardArticle } from '@/domain/articles/card'
import { FRONT_PLACES, isInTime, type Placement, type Standing } from '@/domain/front/arrangement'
import type { DeskStory } from '@/domain/front/front-on-desk'
import type { Locale } from '@/lib/i18n/locale'
import type { GoneStories } from './gone-stories'
import { Turns } from './turns.client'
import { type Carried, useSlotDrag } from './use-drag'

export type SlotOrders = {
  move: (to: number) => void
  pin: (articleId: string) => void
  letGo: () => void
  replace: () => void
  setTimes: (turn: number, times: Partial<Pick<Placement, 'from' | 'until'>>) => void
  takeOut: (turn: number) => void
  drop: (carried: Carried) => void
}

type Props = {
  slot: number
  name: string
  standing: Standing<CardArticle> | null
  turns: readonly Placement[]
  known: ReadonlyMap<string, DeskStory>
  gone: GoneStories
  now: Date
  /** Of the page, not of the newsroom. */
  locale: Locale
  orders: SlotOrders
}

export function SlotView({ slot, name, standing, turns, known, gone, now, locale, orders }: Props) {
  const t = useTranslations('front.slot')
  const { element, handle, isOver } = useSlotDrag({ slot, onDrop: orders.drop })
  const isTimed = turns.length > 1 || turns.some(({ from, until }) => from !== null || until !== null)
  const isHeld = turns.some((turn) => isInTime(turn, now))
  const story = standing?.story
  return (
    <li ref={element} className={isOver ? 'fd-slot fd-slot-over' : 'fd-slot'}>
      <div className="fd-slot-head">
        <h2>{name}</h2>
        <span className={standing?.byHand ? 'fd-mark fd-mark-hand' : 'fd-mark'}>{standing?.byHand ? t('byHand') : t('automatic')}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for answers; these are orders. */}
      <div className="fd-orders" role="group" aria-label={name}>
        <Order words="↑" name={t('upOf', { name })} isOff={slot === 0 || !story} onClick={() => orders.move(slot - 1)} />
        <Order words="↓" name={t('downOf', { name })} isOff={slot === FRONT_PLACES - 1 || !story} onClick={() => orders.move(slot + 1)} />
        <Order words={t('replace')} name={t('replaceOf', { name })} onClick={orders.replace} />
        {isHeld ? (
          <Order words={t('letGo')} name={t('letGoOf', { name })} onClick={orders.letGo} />
        ) : (
          <Order words={t('pin')} name={t('pinOf', { name })} isOff={!story} onClick={() => story && orders.pin(story.id)} />
        )}
      </div>
      <div ref={handle} className={slot > 1 ? 'fd-card fd-card-small' : 'fd-card'}>
        {story ? (
          <>
            <p className="fd-spoken" lang={locale}>
              {story.headline}
            </p>
            <div inert>
              <Card article={story} now={now} form={slot === 0 ? 'lead' : 'standard'} heading="h3" isFirst={slot === 0} />
            </div>
          </>
        ) : (
          <p className="nr-quiet">{t('empty')}</p>
        )}
      </div>
      {turns.map(({ articleId, from }, turn) =>
        gone.has(articleId) ? (
          <div key={`${articleId} ${from?.getTime()}`} className="nr-error fd-gone">
            <p>
              <span lang={locale}>{known.get(articleId)?.headline}</span>. {gone.get(articleId)}
            </p>
            <Order
              words={t('takeOut')}
              name={t('takeOutOf', { headline: known.get(articleId)?.headline ?? '' })}
              onClick={() => orders.takeOut(turn)}
            />
          </div>
        ) : null,
      )}
      {turns.length > 0 && <Turns name={name} turns={turns} known={known} now={now} isOpen={isTimed} locale={locale} orders={orders} />}
    </li>
  )
}

type OrderProps = { words: string; name: string; isOff?: boolean; onClick: () => void }

function Order({ words, name, isOff = false, onClick }: OrderProps) {
  return (
    <button type="button" className="fd-small" aria-label={name} disabled={isOff} onClick={onClick}>
      {words}
    </button>
  )
}
