// How well the engine does on the labelled words: the half it was written with, and the half kept apart.

import { isExceptional } from '../exceptions'
import { areFormsOfOneWord } from '../keys'
import { normalWord } from '../normal'
import { differentPairs, type LabelledWord, labelledWords, type Pair, samePairs } from './labelled'

export type Half = { same: number; joined: number; different: number; wrong: number }

export function measureHalf(half: 'known' | 'kept', { withoutExceptions = false } = {}): Half {
  const words = labelledWords().filter((word) => !withoutExceptions || !isInTable(word))
  const own = (pair: Pair) => pair.isKept === (half === 'kept')
  const same = samePairs(words).filter(own)
  const different = differentPairs(words).filter(own)
  const areJoined = ({ one, other }: Pair) => areFormsOfOneWord(one, other)
  return {
    same: same.length,
    joined: same.filter(areJoined).length,
    different: different.length,
    wrong: different.filter(areJoined).length,
  }
}

/** A word whose every form is written in the table of exceptions says nothing about the rules. */
function isInTable({ forms }: LabelledWord): boolean {
  return forms.every((form) => isExceptional(normalWord(form)))
}
