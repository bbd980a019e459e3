'use client'
// Stories to put on the page: the newest, those that wait for their minute, and any other by words of its headline.
import { type RefObject, useEffect, useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { CardArticle } from '@/domain/articles/card'
import { FRONT_PLACES, type Standing } from '@/domain/front/arrangement'
import type { DeskStory, FrontDesk } from '@/domain/front/front-on-desk'
import { saidMinute } from '../publish/said-minute'
import { MinuteField } from './minute-field.client'
import { useDraggable } from './use-drag'
import { useFoundStories } from './use-found-stories'

type Props = {
  desk: FrontDesk
  now: Date
  /** The slot that is being filled. */
  target: number
  placeName: (slot: number) => string
  standing: Standing<CardArticle>[]
  search: RefObject<HTMLInputElement | null>
  onTarget: (slot: number) => void
  onFound: (stories: DeskStory[]) => void
  onPut: (articleId: string, slot: number, from: Date | null) => void
}

export function StoryPicker({ desk, now, target, placeName, standing, search, onTarget, onFound, onPut }: Props) {
  const t = useTranslations('front.picker')
  const id = useId()
  const [typed, setTyped] = useState('')
  const [from, setFrom] = useState<Date | null>(null)
  const found = useFoundStories(desk.place, typed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was found anew is news.
  useEffect(() => {
    if (found && found.length > 0) onFound(found)
  }, [found])
  const shelves = shelvesOf(found ?? desk.choices, found ? 'out' : 'newest')
  return (
    <aside className="fd-picker" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <fieldset className="fd-where">
        <legend>{t('where')}</legend>
        {Array.from({ length: FRONT_PLACES }, (_, slot) => (
          <label key={placeName(slot)}>
            <input type="radio" name="slot" checked={slot === target} onChange={() => onTarget(slot)} />
            <span aria-hidden="true">{slot + 1}</span>
            <span className="fd-spoken">{placeName(slot)}</span>
          </label>
        ))}
      </fieldset>
      <MinuteField label={t('when')} hint={t('whenHint')} value={from} onChange={setFrom} />
      <input
        ref={search}
        type="search"
        className="nr-input"
        value={typed}
        aria-label={t('search')}
        placeholder={t('search')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="nr-quiet" role="status">
        {found && t('found', { count: found.length })}
      </p>
      {shelves.map(({ name, stories }) => (
        <section key={name} className="fd-shelf" aria-labelledby={`${id}-${name}`}>
          <h3 id={`${id}-${name}`}>{t(`shelf.${name}`)}</h3>
          <ul className="fd-stories">
            {stories.map((story) => (
              <Choice
                key={story.id}
                story={story}
                now={now}
                place={placeName(target)}
                standsAt={placeOf(story.id)}
                onPut={() => onPut(story.id, target, from)}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className="nr-quiet">{t('drag')}</p>
    </aside>
  )

  function placeOf(articleId: string): string | null {
    const place = standing.find(({ story }) => story.id === articleId)
    return place ? placeName(place.slot) : null
  }
}

type Shelf = { name: 'waiting' | 'newest' | 'out'; stories: DeskStory[] }

/** What readers cannot see yet stands apart from what they can. */
function shelvesOf(stories: DeskStory[], live: 'newest' | 'out'): Shelf[] {
  const shelves: Shelf[] = [
    { name: 'waiting', stories: stories.filter(({ liveAt }) => liveAt !== null) },
    { name: live, stories: stories.filter(({ liveAt }) => liveAt === null) },
  ]
  return shelves.filter((shelf) => shelf.stories.length > 0)
}

type ChoiceProps = { story: DeskStory; now: Date; place: string; standsAt: string | null; onPut: () => void }

function Choice({ story, now, place, standsAt, onPut }: ChoiceProps) {
  const t = useTranslations('front')
  const locale = useLocale()
  const element = useDraggable<HTMLLIElement>({ kind: 'story', articleId: story.id })
  const { headline, section, publishedAt, liveAt } = story
  return (
    <li ref={element} className="fd-choice" data-section={section.colour}>
      <p className="fd-choice-headline" lang={story.locale}>
        {headline}
      </p>
      <p className="nr-quiet">
        <span className="fd-choice-section">{section.name}</span>
        {liveAt ? t('slot.notYet', { when: saidMinute(locale, liveAt, now) }) : saidMinute(locale, publishedAt, now)}
        {standsAt && <strong>{t('picker.standsAt', { place: standsAt })}</strong>}
      </p>
      <button type="button" className="fd-small" aria-label={t('picker.putOf', { headline, place })} onClick={onPut}>
        {t('picker.put')}
      </button>
    </li>
  )
}
