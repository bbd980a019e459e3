'use client'
// Up to five stories that stand first on the page of a topic, in their order; found by words of their headlines.
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MOST_PINNED } from '@/domain/tags/schema'
import type { Locale } from '@/lib/i18n/locale'
import { useSuggestions } from '../editor/suggestions'

type Named = { id: string; headline: string }
type Props = { locale: Locale; pinned: Named[]; error?: string }

export function PinnedStories({ locale, pinned, error }: Props) {
  const t = useTranslations('topics.page')
  const [chosen, setChosen] = useState(pinned)
  const [typed, setTyped] = useState('')
  const { stories = [] } = useSuggestions('stories', { locale, q: typed })
  const offered = chosen.length < MOST_PINNED ? stories.filter(({ id }) => chosen.every((one) => one.id !== id)) : []

  function raise(place: number) {
    setChosen(chosen.map((one, at) => (at === place - 1 ? (chosen[place] ?? one) : at === place ? (chosen[place - 1] ?? one) : one)))
  }

  return (
    <fieldset className="tp-part">
      <legend>{t('pinned')}</legend>
      <p className="nr-quiet">{t('pinnedHint')}</p>
      <ol className="tp-pinned">
        {chosen.map(({ id, headline }, place) => (
          <li key={id}>
            <input type="hidden" name="pinnedIds" value={id} />
            <span>{headline || t('untitled')}</span>
            {place > 0 && (
              <button type="button" className="nr-button" aria-label={t('up', { name: headline })} onClick={() => raise(place)}>
                ↑
              </button>
            )}
            <button
              type="button"
              className="nr-button"
              aria-label={t('remove', { name: headline })}
              onClick={() => setChosen(chosen.filter((one) => one.id !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      {chosen.length < MOST_PINNED && (
        <label className="nr-field">
          {t('addPinned')}
          <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
      )}
      {offered.length > 0 && (
        <ul className="tp-offered" aria-label={t('found')}>
          {offered.map(({ id, headline, isLive }) => (
            <li key={id}>
              <button
                type="button"
                className="nr-link"
                onClick={() => {
                  setChosen([...chosen, { id, headline }])
                  setTyped('')
                }}
              >
                {headline || t('untitled')}
              </button>
              {!isLive && <span className="nr-quiet"> {t('notLive')}</span>}
            </li>
          ))}
        </ul>
      )}
      {error && <p className="nr-field-error">{error}</p>}
    </fieldset>
  )
}
