// Typography as one types in a plain field: the headline, the standfirst, and whatever else readers will read. Undo takes it back
// as one step.
import { changesAsTyped } from '@/domain/articles/typography/typeset'
import type { Locale } from '@/lib/i18n/locale'

/** `step` ends a step of the field's undo. */
type Setting = { locale: Locale; step?: () => void }

let isSetting = false

/** To be called after the field has taken in what was typed. */
export function setTyped(field: HTMLInputElement | HTMLTextAreaElement, event: InputEvent, { locale, step }: Setting): void {
  const { data: typed, inputType, isComposing } = event
  const caret = field.selectionStart
  if (isSetting || inputType !== 'insertText' || typed?.length !== 1 || isComposing || caret === null || caret !== field.selectionEnd)
    return
  const { value } = field
  const before = value.slice(0, caret - typed.length)
  const changes = changesAsTyped({ before, typed, after: value.slice(caret), locale })
  if (changes.length === 0) return
  // What is set below comes in as typed, too.
  isSetting = true
  step?.()
  for (const { from, to, insert } of changes.toReversed()) {
    field.setSelectionRange(from, to)
    // Deprecated, and the only way the field tells of it as if it had been typed.
    document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert)
  }
  step?.()
  isSetting = false
  const grown = changes.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0)
  field.setSelectionRange(caret + grown, caret + grown)
}
