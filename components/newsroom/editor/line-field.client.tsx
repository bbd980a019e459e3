'use client'
// A line of words in the reader's own type that grows as it is written; Enter goes on to the next field.
import { type KeyboardEvent, useId, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import type * as Y from 'yjs'
import type { Line } from '@/domain/articles/words/sheet'
import type { Locale } from '@/lib/i18n/locale'
import { setTyped } from './pen/line-typing'
import { colourOf } from './words/colleagues'
import type { Colleague } from './words/draft-view'
import { useSharedLine } from './words/shared-line'

/** How much room is left is said when so little is left of it. */
const ROOM_TOLD_FROM = 0.2

type Props = {
  sheet: Y.Doc
  name: Line
  label: string
  /** As many characters as a draft may have here: what is more is told, and never cut. */
  most: number
  error?: string
  locale: Locale
  /** The others who write in this line. */
  colleagues: Colleague[]
  /** Called with the name when somebody begins to write here, and with null when they leave. */
  onEnter: (field: Line | null) => void
}

export function LineField({ sheet, name, label, most, error, locale, colleagues, onEnter }: Props) {
  const t = useTranslations('editor')
  const toldId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { value, write, undo, redo, step } = useSharedLine(sheet, name, field)
  const left = most - value.length
  const isTold = left < most * ROOM_TOLD_FROM || Boolean(error)
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
        data-field={name}
        aria-invalid={error || left < 0 ? true : undefined}
        aria-describedby={isTold ? toldId : undefined}
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
      {isTold && (
        <p id={toldId} className={left < 0 || error ? 'nr-field-error' : 'ed-room'} role={left < 0 ? 'status' : undefined}>
          {left < 0 ? t('tooLong', { over: -left, most }) : (error ?? t('room', { left }))}
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
