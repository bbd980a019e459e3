'use client'
// A minute on the clock of Kyiv, wherever the editor's own clock stands. Empty is a word of its own.
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { instantOf, wallTimeOf } from '@/domain/schedule/wall-time'

type Props = { label: string; hint: string; value: Date | null; onChange: (at: Date | null) => void }

export function MinuteField({ label, hint, value, onChange }: Props) {
  const t = useTranslations('front.slot')
  const id = useId()
  // What is typed and not yet a time stays in the field.
  const [typed, setTyped] = useState<string | null>(null)
  const isNever = typed !== null && typed !== '' && instantOf(typed, false) === null

  function change(text: string) {
    const at = text === '' ? null : instantOf(text, false)
    const isRead = text === '' || at !== null
    setTyped(isRead ? null : text)
    if (isRead) onChange(at)
  }

  return (
    <div className="fd-minute">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        className="nr-input"
        value={typed ?? (value ? wallTimeOf(value) : '')}
        aria-invalid={isNever}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
      <span id={`${id}-hint`} className={isNever ? 'nr-field-error' : 'nr-quiet'}>
        {isNever ? t('never') : value ? '' : hint}
      </span>
    </div>
  )
}
