// Words that moderators listed: some are not taken at all, some are read first, some are only marked. A name and the address of a
// website are printed like the text, so they are read like it.
import type { Normal } from '../normal/normal'
import type { CompiledList } from '../words/list'
import { type Found, findWords } from '../words/match'
import { type Check, type Facts, type Mark, unsure } from './check'

const MAX_TOLD = 3

type Place = { in?: Mark['in']; written: string; normal: Normal }
type Seen = Found & { in?: Mark['in']; written: string }

export const words: Check = {
  name: 'words',
  look(facts) {
    const { words: list } = facts
    if (list === null) return unsure
    const places = placesOf(facts)
    // Words hidden so well that they cannot be put together in any reasonable time are for a person to read.
    const isWhole = places.every(({ normal }) => normal.isWhole)
    const found = places.flatMap((place) => wordsIn(list, place))
    if (found.length === 0) return isWhole ? null : unsure
    const refused = found.filter(({ effect }) => effect === 'refuse')
    if (refused.length > 0) {
      const told = [...new Set(refused.map(({ written, from, to }) => written.slice(from, to)))].slice(0, MAX_TOLD)
      return { kind: 'refuse', reason: 'listedWords', params: { words: told.join(', ') } }
    }
    const kind = !isWhole || found.some(({ effect }) => effect === 'hold') ? 'hold' : 'mark'
    return { kind, marks: found.map(markOf) }
  },
}

function placesOf({ text, normal, name, normalName, website, normalWebsite }: Facts): Place[] {
  return [
    { written: text, normal },
    { in: 'name', written: name, normal: normalName },
    { in: 'website', written: website, normal: normalWebsite },
  ]
}

function wordsIn(list: CompiledList, { in: where, written, normal }: Place): Seen[] {
  return findWords(list, normal).map((found) => ({ ...found, in: where, written }))
}

function markOf({ effect, pattern, from, to, in: where }: Seen): Mark {
  return { from, to, ...(where ? { in: where } : {}), list: effect, pattern }
}
