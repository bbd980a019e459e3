'use client'
// A line of words in the reader's own type that grows as it is written; Enter goes on to the next field.
import { useId } from 'react'

type Props = {
  name: 'headline' | 'standfirst'
  label: string
  value: string
  maxLength: number
  error?: string
  onChange: (value: string) => void
  onBlur: () => void
}

export function LineField({ name, label, value, maxLength, error, onChange, onBlur }: Props) {
  const errorId = useId()
  return (
    <div className={`ed-line ed-${name}`} data-value={`${value || label} `}>
      <textarea
        rows={1}
        value={value}
        aria-label={label}
        placeholder={label}
        maxLength={maxLength}
        data-field={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        onChange={(event) => onChange(event.target.value.replace(/\s*\n+\s*/g, ' '))}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          nextField(event.currentTarget)?.focus()
        }}
      />
      {error && (
        <p id={errorId} className="nr-field-error">
          {error}
        </p>
      )}
    </div>
  )
}

function nextField(field: HTMLElement): HTMLElement | null {
  const page = field.closest('.ed-page')
  const fields = [...(page?.querySelectorAll<HTMLElement>('[data-field], [role="textbox"]') ?? [])]
  return fields[fields.indexOf(field) + 1] ?? null
}
