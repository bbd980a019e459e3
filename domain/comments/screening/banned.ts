// Who was banned is not told so here: the comment is laid aside, and its sender sees what everybody sees who waits.
import type { Check } from './check'

export const banned: Check = {
  name: 'banned',
  look: ({ isBanned }) => (isBanned ? { kind: 'spam' } : null),
}
