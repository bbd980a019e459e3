// A form of the desk that scripts send: which button was pressed, and what was written beside it.
import type { FormEvent } from 'react'
import type { DecidedForm } from './use-deciding'

export function submitted(event: FormEvent<HTMLFormElement>, decide: (form: DecidedForm) => void): void {
  event.preventDefault()
  const { submitter } = event.nativeEvent as SubmitEvent
  const form = new FormData(event.currentTarget, submitter)
  const decision = form.get('decision')
  if (typeof decision === 'string') decide({ decision, explanation: typed('explanation'), note: typed('note') })

  function typed(field: string): string {
    const value = form.get(field)
    return typeof value === 'string' ? value : ''
  }
}
