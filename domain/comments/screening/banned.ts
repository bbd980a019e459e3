// Who was banned is not told so here: the comment is laid aside, and its sender sees what everybody sees who waits.
import { type Check, unsure } from './check'

export const banned: Check = {
  name: 'banned',
  look: ({ isBanned }) => (isBanned === null ? unsure : isBanned ? { kind: 'spam' } : null),
}
