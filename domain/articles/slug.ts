// Addresses made of words. Ukrainian goes into Latin letters by the state table (Cabinet resolution 55 of 27.01.2010):
// https://zakon.rada.gov.ua/laws/show/55-2010-п

const MAX_SLUG = 80

/** Words of small Latin letters and digits with a hyphen between them. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** At the beginning of a word these are written with `y`, elsewhere as in `UKRAINIAN`. */
const AT_WORD_START = table('є ye, ї yi, й y, ю yu, я ya')

const UKRAINIAN = table(
  'а a, б b, в v, г h, ґ g, д d, е e, є ie, ж zh, з z, и y, і i, ї i, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, ' +
    'х kh, ц ts, ч ch, ш sh, щ shch, ь , ю iu, я ia',
)

/** Letters of the neighbours' names: the state table does not know them, a newspaper meets them. */
const OTHER_CYRILLIC = table(
  'ё io, ъ , ы y, э e, ў u, ј j, љ lj, њ nj, ћ c, ђ dj, џ dz, ѓ g, ќ k, ѕ dz, ә a, ғ g, қ q, ң n, ө o, ү u, ұ u, һ h, ҳ h, ӣ i, ӯ u, ҷ j',
)

/** Latin letters that do not come apart into a letter and an accent. */
const OTHER_LATIN = table('ß ss, æ ae, œ oe, ø o, ł l, đ d, ð d, þ th, ı i, ħ h, ŧ t, ŋ n, ə a')

const LETTERS = new Map([...UKRAINIAN, ...OTHER_CYRILLIC, ...OTHER_LATIN])

/** Keyboard, typographic, letter and their look-alikes: dropped, and the letter after one is not the first of a word. */
const APOSTROPHES = /['’ʼ‘`´＇]/g
const STRESS_AND_ACCENTS = /\p{M}+/gu

/** `Знам’янка взимку` → `znamianka-vzymku`; empty when there is nothing to write. At most 80 characters, whole words if it can be. */
export function slugOf(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(APOSTROPHES, '').split(WORD_END).map(lettersOf)
  return joined(words.filter((letters) => letters.length > 0))
}

/** The slug itself when it is free, else the first free of `slug-2`, `slug-3`, … `taken` may hold others as well. */
export function uniqueSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number += 1) {
    const tail = `-${number}`
    const candidate = cutAt(slug, MAX_SLUG - tail.length) + tail
    if (!taken.has(candidate)) return candidate
  }
}

/** Everything but letters, digits and the accents over them ends a word. */
const WORD_END = /[^\p{L}\p{M}\p{Nd}]+/u

/** One entry for each letter of the word, so that a cut never falls inside one. */
function lettersOf(word: string): string[] {
  const letters: string[] = []
  const characters = [...word.replaceAll('\u0301', '')]
  characters.forEach((character, at) => {
    const latin = latinFor(character, characters[at - 1])
    if (latin !== '') letters.push(latin)
  })
  return letters
}

function latinFor(character: string, before: string | undefined): string {
  const initial = before === undefined ? AT_WORD_START.get(character) : undefined
  if (initial !== undefined) return initial
  // «зг» is zgh, so that nobody reads it as ж.
  if (character === 'г' && before === 'з') return 'gh'
  const known = LETTERS.get(character)
  if (known !== undefined) return known
  const bare = character.normalize('NFKD').replace(STRESS_AND_ACCENTS, '').toLowerCase()
  return [...bare].map((one) => LETTERS.get(one) ?? (/[a-z0-9]/.test(one) ? one : '')).join('')
}

function joined(words: string[][]): string {
  let slug = ''
  for (const letters of words) {
    const word = letters.join('')
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > MAX_SLUG) return slug === '' ? cutLetters(letters) : slug
    slug = longer
  }
  return slug
}

/** One endless word: as many whole letters as there is room for. */
function cutLetters(letters: string[]): string {
  let slug = ''
  for (const letter of letters) {
    if (slug.length + letter.length > MAX_SLUG) break
    slug += letter
  }
  return slug
}

function cutAt(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const wordEnd = slug.lastIndexOf('-', length)
  return wordEnd > 0 ? slug.slice(0, wordEnd) : slug.slice(0, length)
}

/** `'ж zh, ь '`: a letter and what it becomes. */
function table(pairs: string): Map<string, string> {
  return new Map(pairs.split(', ').map((pair) => [pair.slice(0, 1), pair.slice(2)]))
}
