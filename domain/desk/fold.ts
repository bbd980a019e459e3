// Words as the newsroom's search knows them: the same folding as `desk_fold` of the database, sign for sign.

const APART = /[./\\@:_\-\u00a0\u2010\u2011\u2013\u2014]/g
const NOTHING = /[\u2019\u02bc`\u00b4\u00ad']|\u0301/g

export function folded(words: string): string {
  return words.replace(APART, ' ').replace(NOTHING, '').toLowerCase()
}

/** The words of a question, each the beginning of a word to be found. */
export function searchedWords(q: string): string[] {
  return [...new Set(folded(q).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])].slice(0, 12)
}

/**
 * For PostgreSQL's `to_tsquery('simple', …)`: «Києв мост» finds «Києва» with «мостами». Null when nothing can be looked for.
 * `inHeadline`: only words of weight A, which those of the headline have.
 */
export function prefixQuery(q: string, inHeadline = false): string | null {
  const words = searchedWords(q)
  return words.length === 0 ? null : words.map((word) => `'${word}':*${inHeadline ? 'A' : ''}`).join(' & ')
}
