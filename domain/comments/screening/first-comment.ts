// Who is not known yet is read first, every time: anybody can type the name and e-mail of somebody trusted, so neither earns trust.
// A confirmed reader is believed after some approved comments, and no longer when lately too many were rejected.
import { type Check, hold } from './check'
import { WINDOW_MS } from './trust'

/** Of what was decided lately; one rejected of two says nothing yet. */
const TOO_MANY = 0.3
const MIN_DECIDED = 3

export const firstComment: Check = {
  name: 'firstComment',
  look({ trust: { isConfirmed, approved, needed, lastRejectedAt } }, now) {
    const isClean = lastRejectedAt === null || now.getTime() - lastRejectedAt.getTime() > WINDOW_MS
    return isConfirmed && approved >= needed && isClean ? null : hold
  },
}

/** Trust was earned under a name that moderators read: another one is read first, too. */
export const renamed: Check = {
  name: 'renamed',
  look: ({ trust: { isConfirmed, needed, isNameKnown } }) => (isConfirmed && needed > 0 && !isNameKnown ? hold : null),
}

export const distrusted: Check = {
  name: 'distrusted',
  look: ({ trust: { lately } }) => (lately.decided >= MIN_DECIDED && lately.rejected / lately.decided >= TOO_MANY ? hold : null),
}
