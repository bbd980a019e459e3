// Letters written twice, or ten times: a way to stretch a word past a list, and a way to spell «ванна» and «good».

/** Doubled letters say nothing to whoever only compares texts: стріілка, дууурень, масса. */
export function squeeze(word: string): string {
  if (!isDoubled(word)) return word
  return word.replace(/(\p{L})\1+/gu, '$1')
}

/** As a list keeps its words: nobody spells a letter three times. */
export function twiceAtMost(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1$1')
}

const RUN = /([a-zа-яіїєґ])\1+/g
/** English spells these twice in words of their own: «shot» is not «shoot», «Niger» is a river. */
const DOUBLED_IN_ENGLISH = /[bcdefglmnoprstz]/
const MAX_RUNS = 3

/** Each stretch of one letter as one of it and as two: a line of a list says which it meant. */
export function undoubled(word: string): string[] {
  if (!isDoubled(word)) return [word]
  const runs = [...word.matchAll(RUN)]
  let spelled = ['']
  let end = 0
  for (const [place, run] of runs.entries()) {
    const [written, letter = ''] = run
    const before = word.slice(end, run.index)
    end = run.index + written.length
    const isMeant = written.length === 2 && DOUBLED_IN_ENGLISH.test(letter)
    const ways = isMeant ? [written] : place < MAX_RUNS ? [letter, letter + letter] : [letter]
    spelled = ways.flatMap((way) => spelled.map((start) => start + before + way))
  }
  return spelled.map((start) => start + word.slice(end))
}

/** Most words are not: this is asked of every word of every text. */
function isDoubled(word: string): boolean {
  for (let place = 1; place < word.length; place++) if (word.charCodeAt(place) === word.charCodeAt(place - 1)) return true
  return false
}
