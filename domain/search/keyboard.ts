// What was meant when the keyboard was left in the other language: «rbtd» is «київ», «цфк» is “war”.

const LATIN = `qwertyuiop[]asdfghjkl;'zxcvbnm,.\`\\`
const UKRAINIAN = 'йцукенгшщзхїфівапролджєячсмитьбю’ґ'
const toUkrainian = new Map([...LATIN].map((key, place) => [key, UKRAINIAN[place] ?? key]))
const toLatin = new Map([...UKRAINIAN].map((letter, place) => [letter, LATIN[place] ?? letter]))

/** The same keys in the other layout; null for a text that mixes alphabets, or has no letters at all. */
export function otherLayout(text: string): string | null {
  const plain = text.toLowerCase()
  const isLatin = /[a-z]/.test(plain)
  const isCyrillic = /[а-яіїєґ]/.test(plain)
  if (isLatin === isCyrillic) return null
  const keys = isLatin ? toUkrainian : toLatin
  return Array.from(plain, (letter) => keys.get(letter) ?? letter).join('')
}
