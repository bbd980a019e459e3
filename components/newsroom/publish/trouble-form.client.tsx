'use client'
// Two answers to what went wrong: do it now, or say no more about it.
import { useActionState } from 'react'

export type TroubleState = { ok?: true; message?: string; errors?: { [field: string]: string } }

type Props = {
  scheduleId: string
  /** Null: this answer is not offered. */
  words: { retry: string | null; seen: string | null }
  answer: (state: TroubleState, form: FormData) => Promise<TroubleState>
}

export function TroubleForm({ scheduleId, words: { retry, seen }, answer }: Props) {
  const [state, submit, isPending] = useActionState(answer, {})
  return (
    <form action={submit} className="pb-row">
      <input type="hidden" name="scheduleId" value={scheduleId} />
      {retry && (
        <button type="submit" className="nr-link" name="intent" value="retry" disabled={isPending}>
          {retry}
        </button>
      )}
      {seen && (
        <button type="submit" className="nr-link" name="intent" value="seen" disabled={isPending}>
          {seen}
        </button>
      )}
      <span role="status" className="nr-field-error">
        {state.errors ? Object.values(state.errors).join(' ') : state.message}
      </span>
    </form>
  )
}
