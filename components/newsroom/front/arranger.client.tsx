'use client'
// Where a front page is arranged: its slots with their real cards, the stories to choose from, and the rest as it will follow.
import { useMemo, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { FRONT_PLACES, frontAt } from '@/domain/front/arrangement'
import { letGo, moveStory, putStory, putStoryLater, setTimes, takeOut } from '@/domain/front/arranging'
import type { FrontDesk } from '@/domain/front/front-on-desk'
import { saidMinute } from '../publish/said-minute'
import { useIsScripted } from '../shell/use-is-scripted'
import type { PublishFront } from './front-answer'
import { PublishBar } from './publish-bar.client'
import { Rest } from './rest'
import { type SlotOrders, SlotView } from './slot-view.client'
import { StoryPicker } from './story-picker.client'
import { useArranging, useClock } from './use-arranging'
import type { Carried } from './use-drag'

type Props = { desk: FrontDesk; renderedAt: Date; publish: PublishFront }

export function Arranger({ desk, renderedAt, publish }: Props) {
  const t = useTranslations('front')
  const spoken = useLocale()
  const now = useClock(renderedAt)
  const arranging = useArranging(desk, publish)
  const { slots, known, gone, take } = arranging
  const [target, setTarget] = useState(0)
  const search = useRef<HTMLInputElement>(null)
  const { locale } = desk.place
  const isScripted = useIsScripted()

  const live = useMemo(() => [...known.values()].filter(({ id, liveAt }) => liveAt === null && !gone.has(id)), [known, gone])
  const automatic = desk.candidates.kind === 'paper' ? desk.candidates.of.latest : desk.candidates.of.newest
  const standing = frontAt(slots, { placed: live, automatic, places: FRONT_PLACES }, now)

  const placeName = (slot: number) => (slot === 0 ? t('slot.lead') : t('slot.place', { number: slot + 1 }))
  const headlineOf = (articleId: string | undefined) => (articleId ? (known.get(articleId)?.headline ?? '') : '')

  function put(articleId: string, slot: number, chosen: Date | null) {
    // A story that is not out yet takes its place when it is.
    const from = chosen ?? known.get(articleId)?.liveAt ?? null
    const words = { headline: headlineOf(articleId), place: placeName(slot) }
    if (from && from > now)
      take(putStoryLater(slots, { slot, articleId, from }), t('said.later', { ...words, when: saidMinute(spoken, from, now) }))
    else take(putStory(slots, { slot, articleId, now }), t('said.put', words))
  }

  function move(slot: number, to: number) {
    const story = standing.find((one) => one.slot === slot)?.story
    take(
      moveStory(slots, { slot, to, standing: story?.id, now }),
      t('said.moved', { place: placeName(to), headline: story?.headline ?? '' }),
    )
  }

  function drop(carried: Carried, slot: number) {
    if (carried.kind === 'slot') move(carried.slot, slot)
    else put(carried.articleId, slot, null)
  }

  const ordersOf = (slot: number): SlotOrders => ({
    move: (to) => move(slot, to),
    pin: (articleId) => put(articleId, slot, null),
    letGo: () => take(letGo(slots, slot, now), t('said.letGo', { place: placeName(slot) })),
    replace() {
      setTarget(slot)
      search.current?.focus()
    },
    setTimes: (turn, times) => take(setTimes(slots, { slot, turn }, times), ''),
    takeOut(turn) {
      const words = { headline: headlineOf(slots[slot]?.[turn]?.articleId), place: placeName(slot) }
      take(takeOut(slots, { slot, turn }), t('said.takenOut', words))
    },
    drop: (carried) => drop(carried, slot),
  })

  return (
    <>
      <PublishBar desk={desk} now={now} arranging={arranging} />
      <div className="fd-work" inert={!isScripted}>
        <ol className="fd-slots" aria-label={t('slot.list')}>
          {Array.from({ length: FRONT_PLACES }, (_, slot) => (
            <SlotView
              key={placeName(slot)}
              slot={slot}
              name={placeName(slot)}
              standing={standing.find((one) => one.slot === slot) ?? null}
              turns={slots[slot] ?? []}
              known={known}
              gone={gone}
              now={now}
              locale={locale}
              orders={ordersOf(slot)}
            />
          ))}
        </ol>
        <StoryPicker
          desk={desk}
          now={now}
          target={target}
          placeName={placeName}
          standing={standing}
          search={search}
          onTarget={setTarget}
          onFound={arranging.know}
          onPut={put}
        />
        <Rest desk={desk} slots={slots} placed={live} now={now} />
      </div>
      <p role="status" className="fd-said">
        {arranging.said}
      </p>
    </>
  )
}
