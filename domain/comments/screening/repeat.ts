// The same words from the same sender once are enough: a double click, or somebody who insists.
import { createHash } from 'node:crypto'
import { sameWords } from '../text'
import type { Check } from './check'

export const repeat: Check = {
  name: 'repeat',
  look: ({ isRepeated }) => (isRepeated ? { kind: 'refuse', reason: 'repeated' } : null),
}

export function textHash(text: string): string {
  return createHash('sha256').update(sameWords(text)).digest('base64url')
}
