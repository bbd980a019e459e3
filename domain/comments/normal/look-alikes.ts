// One script for one word: letters borrowed from another alphabet, and digits that stand for letters, are read as the word's own.
import { pairs } from './letters'

type Letters = Record<string, string>
const letters = (written: string): Letters => Object.fromEntries(pairs(written))

/** The same drawing in both alphabets: what a reader cannot tell apart. */
const SAME_DRAWING = letters('aа bв cс eе hн iі kк mм oо pр tт xх yу')
/** What a Latin letter sounds like, for letters that look like nothing Cyrillic. */
const SAME_SOUND = letters('aа bб cц dд eе fф gг hх iі jй kк lл mм nн oо pп qк rр sс tт uу vв wв xх yи zз')
/** What a Latin letter is drawn like by hand. */
const HAND_DRAWING: Letters = { ...SAME_DRAWING, ...letters('bь nп rг uи wш gд sс lі') }
const IN_LATIN: Letters = {
  ...Object.fromEntries(Object.entries(SAME_DRAWING).map(([latin, cyrillic]) => [cyrillic, latin])),
  ...letters('бb гg дd жzh зz иu йi лl пn фf цts чch шw щshch ьb ъb ыy эe юyu яya єe їi'),
}
const GREEK = letters('αa βb γy εe ηn ιi κk μm νv οo ρp σo τt υu χx ωw')

/** Digits as letters; the first is the likeliest. */
const DIGITS = { cyrillic: letters('0о 1іли 3зе 4ча 5с 6б 7т 8в 9я'), latin: letters('0o 1il 3e 4a 5s 6bg 7t 8b 9g') }
const MAX_READINGS = 8

const CYRILLIC = /[\u0400-\u052f]/
const LATIN = /[a-z\u00df-\u024f]/
const DIGIT = /\d/
/** How surely a letter says which alphabet its word is of: those below have no drawing in the other, the next only as capitals. */
const SURE = 10
const WEIGHTS = new Map([
  ...[...'бгджзийлпфцчшщъыьэюяє'].map((letter) => [letter, SURE] as const),
  ...[...'вкмнт'].map((letter) => [letter, 1] as const),
  ...[...'dfgjlnqrsuvwz'].map((letter) => [letter, -SURE] as const),
  ...[...'bhkmt'].map((letter) => [letter, -1] as const),
])
const DRAWN_AS_CYRILLIC = /^[abcehikmoptxy03]+$/

/** `text` is how the word is written; `readings` are what else it may be meant to say. All without doubled letters. */
export type Reading = { text: string; readings: string[] }

const plain = /^(?:[а-яіїє]+|[a-z]+)$/

export function readWord(raw: string): Reading {
  if (plain.test(raw)) {
    const text = squeeze(raw)
    return { text, readings: DRAWN_AS_CYRILLIC.test(raw) ? [squeeze(translate(raw, SAME_DRAWING))] : [] }
  }
  const word = raw.replace(/[α-ω]/g, (char) => (LATIN.test(raw) || CYRILLIC.test(raw) ? (GREEK[char] ?? char) : char))
  const script = scriptOf(word)
  if (script === null) return { text: squeeze(word), readings: [] }
  const ways =
    script === 'latin'
      ? [translate(word, IN_LATIN)]
      : [
          translate(word, { ...SAME_SOUND, ...SAME_DRAWING }),
          translate(word, SAME_SOUND),
          translate(word, { ...SAME_SOUND, ...HAND_DRAWING }),
        ]
  const spelled = [...new Set(ways)].flatMap((way) => withoutDigits(way, script))
  const text = squeeze(insideDigits(ways[0] ?? word, script))
  if (script === 'latin' && DRAWN_AS_CYRILLIC.test(word)) spelled.push(...withoutDigits(translate(word, SAME_DRAWING), 'cyrillic'))
  return {
    text,
    readings: [...new Set(spelled.map(squeeze))].filter((reading) => reading !== text && reading !== '').slice(0, MAX_READINGS),
  }
}

/** Doubled letters say nothing that a list of words could miss: стріілка, дууурень, масса. */
export function squeeze(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1')
}

/** By letters that only one alphabet has; among equals by all letters, and at last Cyrillic: this is its paper. */
function scriptOf(word: string): 'cyrillic' | 'latin' | null {
  let certain = 0
  let all = 0
  let known = 0
  for (const char of word) {
    const side = CYRILLIC.test(char) ? 1 : LATIN.test(char) ? -1 : 0
    if (side === 0) continue
    known += 1
    all += side
    certain += WEIGHTS.get(char) ?? 0
  }
  if (known === 0) return null
  return (certain === 0 ? all : certain) < 0 ? 'latin' : 'cyrillic'
}

function translate(word: string, meant: Letters): string {
  let translated = ''
  for (const char of word) translated += meant[char] ?? char
  return translated
}

/** A digit between letters is a letter; at the ends it is a number that was written without a space. */
function insideDigits(word: string, script: 'cyrillic' | 'latin'): string {
  return word.replace(/(?<=\p{L})\d(?=\p{L})/gu, (digit) => DIGITS[script][digit]?.[0] ?? digit)
}

function withoutDigits(word: string, script: 'cyrillic' | 'latin'): string[] {
  if (!DIGIT.test(word)) return [word]
  let spelled = ['']
  for (const char of word) {
    const meant = [...(DIGITS[script][char] ?? char)]
    spelled = spelled.flatMap((start) => meant.map((letter) => start + letter)).slice(0, MAX_READINGS)
  }
  return [word.replace(/^\d+|\d+$/g, ''), ...spelled]
}
