'use client'
// A minute on the clock of Kyiv, wherever the editor's own clock stands. Empty is a word of its own; what comes twice is asked about.
import { useId, useState } from 'react'
import { instantOf, minuteOf, readWallTime } from '@/domain/schedule/wall-time'
import { MinuteMeaning } from '../publish/minute-field'

type Props = { label: string; hint: string; value: Date | null; onChange: (at: Date | null) => void }

export function MinuteField({ label, hint, value, onChange }: Props) {
  const id = useId()
  // What is typed and not yet a time stays in the field.
  const [typed, setTyped] = useState<string | null>(null)
  const { wallTime, isSecond } = typed === null && value ? minuteOf(value) : { wallTime: typed ?? '', isSecond: false }
  const meaning = readWallTime(wallTime)

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
        value={wallTime}
        aria-invalid={meaning?.kind === 'never'}
        aria-describedby={`${id}-hint`}
        onChange={(event) => change(event.target.value)}
      />
      <div id={`${id}-hint`} aria-live="polite">
        {meaning && meaning.kind !== 'once' && (
          <MinuteMeaning id={id} meaning={meaning} isSecond={isSecond} choose={(later) => onChange(instantOf(wallTime, later))} />
        )}
        {wallTime === '' && <span className="nr-quiet">{hint}</span>}
      </div>
    </div>
  )
}
