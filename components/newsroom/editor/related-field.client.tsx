'use client'
// Stories to be read next, chosen by hand; found by words of their headlines.
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Locale } from '@/lib/i18n/locale'
import { useSuggestions } from './suggestions'

type Named = { id: string; headline: string }
type Props = { articleId: string; known: Named[]; chosen: string[]; locale: Locale; onChange: (ids: string[]) => void }

export function RelatedField({ articleId, known, chosen, locale, onChange }: Props) {
  const t = useTranslations('editor')
  const [typed, setTyped] = useState('')
  const [names, setNames] = useState(() => new Map(known.map((one) => [one.id, one.headline])))
  const { stories = [] } = useSuggestions('stories', { locale, q: typed })
  const offered = stories.filter((story) => story.id !== articleId && !chosen.includes(story.id))

  function add({ id, headline }: Named) {
    setNames(new Map(names).set(id, headline))
    setTyped('')
    onChange([...chosen, id])
  }

  return (
    <fieldset className="ed-field">
      <legend>{t('field.related')}</legend>
      <ol className="ed-chosen">
        {chosen.map((id) => (
          <li key={id}>
            <span>{names.get(id) || t('untitled')}</span>
            <button
              type="button"
              className="ed-small"
              aria-label={t('order.removeNamed', { name: names.get(id) ?? '' })}
              onClick={() => onChange(chosen.filter((one) => one !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <input
        type="search"
        className="nr-input"
        value={typed}
        aria-label={t('field.addRelated')}
        placeholder={t('field.addRelated')}
        onChange={(event) => setTyped(event.target.value)}
      />
      {offered.length > 0 && (
        <ul className="ed-offered" aria-label={t('field.found')}>
          {offered.map((story) => (
            <li key={story.id}>
              <button type="button" className="nr-link" onClick={() => add(story)}>
                {story.headline || t('untitled')}
              </button>
              {!story.isLive && <span className="nr-quiet"> {t('field.notLive')}</span>}
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
