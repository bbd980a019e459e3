// Nobody writes where the conversation is closed, by the article or by the paper.
import type { Check } from './check'

export const closed: Check = {
  name: 'closed',
  look: ({ isOpen }) => (isOpen ? null : { kind: 'refuse', reason: 'commentsClosed' }),
}
