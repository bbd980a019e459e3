// What the paper's own filter has learnt from its moderators.
import { SPAM } from '../spam/bayes'
import { type Check, unsure } from './check'

export const score: Check = {
  name: 'score',
  look({ spamScore }) {
    if (spamScore === null) return unsure
    if (spamScore === 'unlearnt' || spamScore < SPAM) return null
    return { kind: 'spam', score: spamScore }
  },
}
