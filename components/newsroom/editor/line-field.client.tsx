'use client'
// A line of words in the reader's own type that grows as it is written; Enter goes on to the next field.
import { type KeyboardEvent, useId, useRef } from 'react'
import type * as Y from 'yjs'
import type { Line } from '@/domain/articles/words/sheet'
import type { Locale } from '@/lib/i18n/locale'
import { setTyped } from './pen/line-typing'
import { colourOf } from './words/colleagues'
import type { Colleague } from './words/draft-view'
import { useSharedLine } from './words/shared-line'

type Props = {
  sheet: Y.Doc
  name: Line
  label: string
  maxLength: number
  error?: string
  locale: Locale
  /** The others who write in this line. */
  colleagues: Colleague[]
  /** Called with the name when somebody begins to write here, and with null when they leave. */
  onEnter: (field: Line | null) => void
}

export function LineField({ sheet, name, label, maxLength, error, locale, colleagues, onEnter }: Props) {
  const errorId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { value, write, undo, redo, step } = useSharedLine(sheet, name, field)
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const back = takesBack(event)
    if (back) {
      event.preventDefault()
      if (back === 'undo') undo()
      else redo()
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    nextField(event.currentTarget)?.focus()
  }
  return (
    <div className={`ed-line ed-${name}`} data-value={`${value || label} `}>
      <textarea
        ref={field}
        rows={1}
        spellCheck
        value={value}
        aria-label={label}
        placeholder={label}
        maxLength={maxLength}
        data-field={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        onChange={(event) => {
          write(event.target.value)
          setTyped(event.target, event.nativeEvent as InputEvent, { locale, step })
        }}
        onFocus={() => onEnter(name)}
        onBlur={() => onEnter(null)}
        onKeyDown={onKeyDown}
      />
      {colleagues.map(({ id, name: person }) => (
        <span key={id} className="ed-line-person" data-colour={colourOf(id)}>
          {person}
        </span>
      ))}
      {error && (
        <p id={errorId} className="nr-field-error">
          {error}
        </p>
      )}
    </div>
  )
}

/** The keys by which the body's editor undoes, too. */
function takesBack({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null
  if (code === 'KeyZ' || key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return code === 'KeyY' || key.toLowerCase() === 'y' ? 'redo' : null
}

function nextField(field: HTMLElement): HTMLElement | null {
  const page = field.closest('.ed-page')
  const fields = [...(page?.querySelectorAll<HTMLElement>('[data-field], [role="textbox"]') ?? [])]
  return fields[fields.indexOf(field) + 1] ?? null
}
