// Several answers to one question, each on a line of its own.
import { useId } from 'react'

type Props = { name: string; label: string; hint: string; error?: string; defaultValue: string }

export function LinesField({ name, label, hint, error, defaultValue }: Props) {
  const id = useId()
  return (
    <label className="nr-field">
      {label}
      <textarea
        name={name}
        rows={3}
        spellCheck={false}
        aria-describedby={id}
        aria-invalid={error ? true : undefined}
        defaultValue={defaultValue}
      />
      <span id={id} className={error ? 'nr-field-error' : 'nr-quiet'}>
        {error ?? hint}
      </span>
    </label>
  )
}
