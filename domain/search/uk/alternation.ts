// Sounds that change when a word does: кіт — кота, будинок — будинку, рука — руці, пишу — писати.

const VOWEL = /[аеєиіїоуюя]/
const CLOSED = /^(.*[^аеєиіїоуюя])([іоеє])([^аеєиіїоуюя]{1,2})$/
/** «європеєць» — «європейця» */
const AFTER_VOWEL = /^(.*[аеиіоуюя])є([^аеєиіїоуюя])$/
const INITIAL_CLOSED = /^()([ії])([^аеєиіїоуюя]{1,2})$/

export const hasVowel = (stem: string) => VOWEL.test(stem)

/** The stems a bare form may have before an ending: «ніч» → ніч, ноч, неч; «будинок» → будинок, будинк. Its ь and й are off already. */
export function openedStems(bare: string): string[] {
  if (bare.endsWith('ніст') || bare.endsWith('ліст') || (bare.length > 5 && bare.endsWith('іст'))) {
    return [bare, `${bare.slice(0, -3)}ост`]
  }
  if (bare.endsWith('їв')) return [bare, `${bare.slice(0, -2)}єв`, `${bare.slice(0, -2)}йов`]
  const yot = AFTER_VOWEL.exec(bare)
  if (yot) return [bare, `${yot[1]}й${yot[2]}`]
  const match = CLOSED.exec(bare) ?? INITIAL_CLOSED.exec(bare)
  if (!match) return [bare]
  const [, before = '', vowel, after = ''] = match
  if (vowel === 'і') {
    // «Харків», «острів»: after hushes «е» («Бердичева»), after other consonants «о».
    if (after === 'в' && before !== '') return [bare, `${before}о${after}`, ...(/[жчшщ]$/.test(before) ? [`${before}е${after}`] : [])]
    return [bare, `${before}о${after}`, `${before}е${after}`]
  }
  // What flees stands before one consonant: «вітер», «орел», «українець», «книжок».
  if (after.replace('ь', '').length !== 1 || vowel === 'ї') return [bare]
  const fled = vowel === 'є' ? `${before}й${after}` : `${before}${after}`
  return fled.length > 1 ? [bare, fled] : [bare]
}

/** «-ань» of «питань» stood before the doubled consonant of «питання»; so did «сторіч» of «сторіччя». */
export function doubledStem(word: string): string | null {
  if (word.length > 4 && /[аяеії]нь$/.test(word)) return `${word.slice(0, -1)}н`
  if (/(?:сил|сіл|зіл|літ)ь$/.test(word)) return `${word.slice(0, -1)}${word.at(-2)}`
  return /[иії][чж]$/.test(word) && word.length > 4 ? word + word.at(-1) : null
}

const BEFORE_I: Record<string, string> = { ц: 'к', з: 'г', с: 'х' }
const BEFORE_E: Record<string, string> = { ч: 'к', ж: 'г', ш: 'х' }

/** «руці» → руц, рук; «нозі» → ноз, ног; «козаче» → козач, козак. */
export function hardenedStems(stem: string, ending: string): string[] {
  const hard = (ending === 'і' ? BEFORE_I : ending === 'е' ? BEFORE_E : {})[stem.slice(-1)]
  return hard && stem.length > 2 ? [stem, stem.slice(0, -1) + hard] : [stem]
}

const HUSHED: readonly [hush: string, plain: readonly string[]][] = [
  ['ждж', ['зд']],
  ['дж', ['д']],
  ['щ', ['щ', 'ст', 'ск']],
  ['ж', ['ж', 'з', 'г']],
  ['ш', ['ш', 'с', 'х']],
  ['ч', ['ч', 'т', 'к']],
]

/** The root of an infinitive by its present tense: «пиш-у» → пиш, пис, пих; «люб-лю» → люб. */
export function plainRoots(root: string): string[] {
  for (const [hush, plain] of HUSHED) {
    if (root.endsWith(hush)) return plain.map((consonant) => root.slice(0, -hush.length) + consonant)
  }
  if (/[бпвмф]л$/.test(root)) return [root.slice(0, -1)]
  return [root]
}
