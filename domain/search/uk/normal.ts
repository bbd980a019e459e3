// A word as the engine reads it: small letters, one encoding, no stress marks, one kind of apostrophe and «г» for «ґ».

/** Every sign people type for the one apostrophe. */
const APOSTROPHES = /['’‘‛ʼʻ`´′ʹˈ＇]/g
/** Acute and grave say how to speak; soft hyphens and joiners say nothing. */
const UNHEARD = /[\u0300\u0301\u00ad\u200b-\u200d\u2060\ufeff]/g
/** After a vowel a labial and «я», «є», «ї» have an apostrophe between them, whether or not it was typed: «сімя», «здоровя». */
const FORGOTTEN = /(^|[аеєиіїоуюя])([бпвмф])(?=[яєї])/g

/** With `'` for the apostrophe. `word` is one word, as written. */
export function normalWord(word: string): string {
  const plain = word.normalize('NFD').replace(UNHEARD, '').normalize('NFC').toLowerCase()
  return plain.replace(APOSTROPHES, "'").replace(/ґ/g, 'г').replace(FORGOTTEN, "$1$2'")
}
