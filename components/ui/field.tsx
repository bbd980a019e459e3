// A labelled control of a form: the label, what is required in words, the hint, and the error under the field.
import type { ReactNode } from 'react'

type Described = { hint?: string; error?: string }

type Props = Described & {
  /** `id` of the control inside; hint and error are named after it. */
  id: string
  label: string
  /** «обов’язково», said in words. */
  required?: string
  children: ReactNode
}

export function Field({ id, label, required, hint, error, children }: Props) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {required && <span className="field-required"> ({required})</span>}
      </label>
      {children}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** Attributes of the control that tie it to its hint and error. */
export function describedBy(id: string, { hint, error }: Described) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { id, 'aria-describedby': ids || undefined, 'aria-invalid': error ? (true as const) : undefined }
}
