// A comment says something: a letter, a digit or at least an emoji that can be seen.
import { sameWords } from '../text'
import type { Check } from './check'

export const length: Check = {
  name: 'length',
  look: ({ text }) => (sameWords(text) === '' ? { kind: 'invalid', field: 'text', code: 'required' } : null),
}
