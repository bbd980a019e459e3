'use client'
// Tags by name: the ones there are come up while typing, a new name makes a new tag.
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { typesetName } from '@/domain/articles/typography/typeset'
import type { Locale } from '@/lib/i18n/locale'
import { useSuggestions } from './suggestions'

type Props = { tags: string[]; locale: Locale; onChange: (tags: string[]) => void }

export function TagField({ tags, locale, onChange }: Props) {
  const t = useTranslations('editor')
  const [typed, setTyped] = useState('')
  const { tags: found = [] } = useSuggestions('tags', { locale, q: typed })
  const listId = useId()

  function add(name: string) {
    const words = typesetName(name.replace(/\s+/g, ' ').trim(), locale)
    setTyped('')
    if (words !== '' && !tags.some((tag) => tag.toLowerCase() === words.toLowerCase())) onChange([...tags, words])
  }

  return (
    <fieldset className="ed-field">
      <legend>{t('field.tags')}</legend>
      <ul className="ed-chips">
        {tags.map((tag) => (
          <li key={tag}>
            <span>{tag}</span>
            <button
              type="button"
              className="ed-small"
              aria-label={t('order.removeNamed', { name: tag })}
              onClick={() => onChange(tags.filter((one) => one !== tag))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <input
        className="nr-input"
        value={typed}
        list={listId}
        maxLength={60}
        aria-label={t('field.addTag')}
        placeholder={t('field.addTag')}
        onChange={(event) => (found.includes(event.target.value) ? add(event.target.value) : setTyped(event.target.value))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ',') return
          event.preventDefault()
          add(typed)
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={listId}>
        {found.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </fieldset>
  )
}
