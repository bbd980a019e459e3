// A field for more than a line, with its hint, and its error beside it.
import { type ComponentProps, useId } from 'react'

type Props = Omit<ComponentProps<'textarea'>, 'id' | 'className'> & { label: string; hint: string; error?: string }

export function LongField({ label, hint, error, ...area }: Props) {
  const id = useId()
  return (
    <div className="nr-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        {...area}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
      />
      <span id={`${id}-hint`} className="nr-quiet">
        {hint}
      </span>
      {error && (
        <span id={`${id}-error`} className="nr-field-error">
          {error}
        </span>
      )}
    </div>
  )
}
