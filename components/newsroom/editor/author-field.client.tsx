'use client'
// Who signs the story, in the order of the byline.
import { useTranslations } from 'use-intl/react'
import type { Choice } from '@/domain/articles/editor-article'

type Props = { authors: Choice[]; chosen: string[]; onChange: (ids: string[]) => void; error?: string }

export function AuthorField({ authors, chosen, onChange, error }: Props) {
  const t = useTranslations('editor')
  const nameOf = (id: string) => authors.find((author) => author.id === id)?.name ?? '—'
  const others = authors.filter((author) => !chosen.includes(author.id))
  return (
    <fieldset className="ed-field">
      <legend>{t('field.authors')}</legend>
      <ol className="ed-chosen">
        {chosen.map((id, at) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            {at > 0 && (
              <button
                type="button"
                className="ed-small"
                aria-label={t('order.earlierNamed', { name: nameOf(id) })}
                title={t('order.earlier')}
                onClick={() => onChange(before(chosen, at))}
              >
                ↑
              </button>
            )}
            <button
              type="button"
              className="ed-small"
              aria-label={t('order.removeNamed', { name: nameOf(id) })}
              title={t('order.remove')}
              onClick={() => onChange(chosen.filter((one) => one !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <select
        className="nr-input"
        value=""
        aria-label={t('field.addAuthor')}
        aria-invalid={error ? true : undefined}
        data-field="authorIds"
        onChange={(event) => onChange([...chosen, event.target.value])}
      >
        <option value="">{t('field.addAuthor')}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {error && <span className="nr-field-error">{error}</span>}
    </fieldset>
  )
}

function before(ids: string[], at: number): string[] {
  const next = [...ids]
  next.splice(at - 1, 0, ...next.splice(at, 1))
  return next
}
