// A named field with its hint, and its error beside it.
import { type ComponentProps, useId } from 'react'

type Props = Omit<ComponentProps<'input'>, 'id' | 'className'> & { label: string; hint?: string; error?: string }

export function TextField({ label, hint, error, ...input }: Props) {
  const id = useId()
  const more = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="nr-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} {...input} aria-invalid={error ? true : undefined} aria-describedby={more || undefined} />
      {hint && (
        <span id={`${id}-hint`} className="nr-quiet">
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="nr-field-error">
          {error}
        </span>
      )}
    </div>
  )
}
