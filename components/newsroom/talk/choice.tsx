// One of several, with what it means: named by its name alone, and explained on a line of its own.
import { useId } from 'react'

type Props = { name: string; value: string; defaultChecked: boolean; label: string; hint: string }

export function Choice({ name, value, defaultChecked, label, hint }: Props) {
  const id = useId()
  return (
    <label className="nr-check">
      <input type="radio" {...{ name, value, defaultChecked }} aria-labelledby={`${id}-label`} aria-describedby={`${id}-hint`} />
      <span className="tk-choice">
        <span id={`${id}-label`}>{label}</span>
        <span id={`${id}-hint`} className="nr-quiet">
          {hint}
        </span>
      </span>
    </label>
  )
}
