// Nobody writes where the conversation is closed: by a rule, by the article or by the paper.
import type { Check } from './check'

export const closed: Check = {
  name: 'closed',
  look: ({ rule }) => (rule.mode === 'closed' ? { kind: 'refuse', reason: 'commentsClosed' } : null),
}
