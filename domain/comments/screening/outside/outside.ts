// What checkers outside the house said. One that did not answer in time holds: silence is no consent.
import { type Check, unsure } from '../check'

const GRAVEST = ['spam', 'hold', 'late'] as const

export const outside: Check = {
  name: 'outside',
  look({ outside: answers }) {
    const grave = GRAVEST.map((kind) => answers.find(({ verdict }) => verdict === kind)).find(Boolean)
    if (!grave) return null
    const { verdict, score, marks } = grave
    if (verdict === 'late') return unsure
    return { kind: verdict === 'spam' ? 'spam' : 'hold', ...(score === undefined ? {} : { score }), ...(marks ? { marks } : {}) }
  },
}
