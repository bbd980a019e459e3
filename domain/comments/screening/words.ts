// Words that moderators listed: some are not taken at all, some are read first, some are only marked.
import { findWords } from '../words/match'
import { type Check, unsure } from './check'

const MAX_TOLD = 3

export const words: Check = {
  name: 'words',
  look({ words: list, normal, text }) {
    if (list === null) return unsure
    const found = findWords(list, normal)
    // Words hidden so well that they cannot be put together in any reasonable time are for a person to read.
    if (found.length === 0) return normal.isWhole ? null : unsure
    const refused = found.filter(({ effect }) => effect === 'refuse')
    if (refused.length > 0) {
      const told = [...new Set(refused.map(({ from, to }) => text.slice(from, to)))].slice(0, MAX_TOLD)
      return { kind: 'refuse', reason: 'listedWords', params: { words: told.join(', ') } }
    }
    const kind = !normal.isWhole || found.some(({ effect }) => effect === 'hold') ? 'hold' : 'mark'
    return { kind, marks: found.map(({ effect, pattern, from, to }) => ({ from, to, list: effect, pattern })) }
  },
}
