// The same words from the same sender once are enough: a double click, or somebody who insists.
// Nearly the same words again and again, from whomever and wherever, are somebody's campaign: a moderator looks.
import { createHash } from 'node:crypto'
import { normalText } from '../normal/normal'
import { sameWords } from '../text'
import { type Check, hold, unsure } from './check'

export const repeat: Check = {
  name: 'repeat',
  look: ({ isRepeated }) => (isRepeated ? { kind: 'refuse', reason: 'repeated' } : null),
}

export const nearCopy: Check = {
  name: 'nearCopy',
  look: ({ isNearCopy }) => (isNearCopy === null ? unsure : isNearCopy ? hold : null),
}

/** Of signs without words, emoji say whether they are the same. */
export function textHash(text: string, normal = normalText(text)): string {
  return createHash('sha256')
    .update(normal || sameWords(text))
    .digest('base64url')
}
