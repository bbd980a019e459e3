// What a Ukrainian word is found by, whatever form it stands in. Forms of one word have a key in common; a form that may be of two
// words («банку» of банк and of банка) has keys of both (docs/decisions/0060).
import { exceptionalKeys, lemmaKeys } from './exceptions'
import { nominalStems } from './nominal'
import { normalWord } from './normal'
import { verbalStems } from './verbal'

const UKRAINIAN = /^[а-яіїє']+$/
const LONGEST_WORD = 40
/** Exceptions so short are no forms of verbs. */
const SHORT = 3
/** Words repeat: what was worked out is remembered, up to so many. */
const MOST_REMEMBERED = 20_000
const remembered = new Map<string, readonly string[]>()

/** At least one key; for a word of another script, itself. */
export function keysOf(word: string): readonly string[] {
  const known = remembered.get(word)
  if (known) return known
  const keys = workOut(normalWord(word))
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(word, keys)
  return keys
}

/** Who asks for a word as it stands in a dictionary means that word, and no other's form. */
export function keysMeant(word: string): readonly string[] {
  return lemmaKeys(normalWord(word)) ?? keysOf(word)
}

export function areFormsOfOneWord(one: string, other: string): boolean {
  const keys = keysOf(other)
  return keysOf(one).some((key) => keys.includes(key))
}

function workOut(word: string): readonly string[] {
  if (!UKRAINIAN.test(word) || word.length > LONGEST_WORD) return [word]
  const nominal = exceptionalKeys(word)
  if (nominal && (word.length <= SHORT || nominal.some((key) => key.endsWith('~')))) return nominal
  const keys = new Set([...(nominal ?? nominalStems(word)), ...verbalStems(word)])
  // Of what is signs and an ending, no stem is left.
  keys.delete('')
  keys.delete('~')
  return keys.size > 0 ? [...keys] : [word]
}
