'use client'
// One order with nothing to fill in: a button, and beside it what came of it. It works without JavaScript.
import { useActionState } from 'react'

type State = { ok?: true; message?: string }
type Props = {
  action: (state: State, form: FormData) => Promise<State>
  label: string
  /** For whom a row of equal buttons is read aloud. */
  name?: string
  done?: string
  isPrimary?: boolean
  isDanger?: boolean
}

export function OrderButton({ action, label, name, done, isPrimary = false, isDanger = false }: Props) {
  const [{ ok, message }, submit, pending] = useActionState(action, {})
  const look = isPrimary ? ' nr-primary' : isDanger ? ' nr-danger' : ''
  return (
    <form action={submit} className="nr-order">
      <button type="submit" className={`nr-button${look}`} aria-label={name} disabled={pending}>
        {label}
      </button>
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <p role="status" className={ok && done ? 'nr-notice' : undefined}>
        {ok && done}
      </p>
    </form>
  )
}
