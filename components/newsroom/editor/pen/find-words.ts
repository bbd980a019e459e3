// Finding words in a text as a person means them: any apostrophe is an apostrophe, any quotation mark a quotation mark,
// a space that does not break is a space.

export type Search = { words: string; matchCase: boolean; wholeWords: boolean }
export type Range = { from: number; to: number }

const ALIKE = ["'’ʼ`´‘ʹ′", '"«»“”„‟', '-–—‑', ' \u00a0\u202f']
const IN_WORD = String.raw`[\p{L}\p{M}\p{N}]`
const APOSTROPHE = `['’ʼ]`
const SPECIAL = /[.*+?^${}()|[\]\\/-]/

/** Null when there is nothing to look for. */
export function searchPattern({ words, matchCase, wholeWords }: Search): RegExp | null {
  if (words === '') return null
  const letters = [...words.normalize('NFC')].map(alike).join('')
  // Half of «п’ять» is not a word, either.
  const begin = wholeWords ? `(?<!${IN_WORD})(?<!${IN_WORD}${APOSTROPHE})` : ''
  const end = wholeWords ? `(?!${IN_WORD})(?!${APOSTROPHE}${IN_WORD})` : ''
  return new RegExp(begin + letters + end, matchCase ? 'gu' : 'giu')
}

export function findWords(text: string, search: Search): Range[] {
  const pattern = searchPattern(search)
  return pattern ? [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length })) : []
}

function alike(sign: string): string {
  const kin = ALIKE.find((signs) => signs.includes(sign))
  if (kin) return `[${[...kin].map(escaped).join('')}]`
  return escaped(sign)
}

function escaped(sign: string): string {
  return SPECIAL.test(sign) ? `\\${sign}` : sign
}
