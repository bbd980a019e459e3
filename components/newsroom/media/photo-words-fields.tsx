// The three things a newspaper says about a photograph: what is in it, what it means, and whose it is.
import { useId } from 'react'

type Words = { alt: string; caption: string; credit: string }
type Labels = Words & { altHint: string; creditHint: string }
type Props = { words: Words; labels: Labels; errors?: Record<string, string> }

const MAX_LENGTH = 1_000

export function PhotoWordsFields({ words, labels, errors = {} }: Props) {
  return (
    <>
      <WordsField name="alt" label={labels.alt} hint={labels.altHint} value={words.alt} error={errors.alt} required />
      <WordsField name="caption" label={labels.caption} value={words.caption} error={errors.caption} />
      <WordsField name="credit" label={labels.credit} hint={labels.creditHint} value={words.credit} error={errors.credit} />
    </>
  )
}

type FieldProps = { name: string; label: string; hint?: string; value: string; error?: string; required?: boolean }

function WordsField({ name, label, hint, value, error, required = false }: FieldProps) {
  const id = useId()
  return (
    <div className="nr-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        data-typeset="byLetters"
        rows={2}
        maxLength={MAX_LENGTH}
        defaultValue={value}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}-more` : undefined}
      />
      {(hint || error) && (
        <span id={`${id}-more`} className={error ? 'nr-field-error' : 'nr-quiet'}>
          {error ?? hint}
        </span>
      )}
    </div>
  )
}
