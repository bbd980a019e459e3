// What only a program does: fills the field nobody sees, sends a form no page of ours made, or writes in no time; or sends no form.
// It gets the same answer as everybody else, so it learns nothing.
import { type Check, hold } from './check'

const FASTEST_SECONDS = 3

export const trap: Check = {
  name: 'trap',
  look({ form }) {
    if (form.trap !== '') return { kind: 'spam' }
    const isTooFast = form.seconds !== null && form.seconds < FASTEST_SECONDS
    return (form.isGiven && !form.isOurs) || isTooFast ? hold : null
  },
}

/** No form at all is no trick: a program sends so, openly, and a person reads it first. */
export const formless: Check = { name: 'formless', look: ({ form }) => (form.isGiven ? null : hold) }
