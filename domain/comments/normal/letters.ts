// A text as the letters that are read in it, each with its place in the text as written: no markup, one encoding of a letter,
// no invisible characters, no stress marks, no apostrophes, small letters only.
import { DRAWN_AS_LATIN } from './alphabets'
import { pairs } from './pairs'

/** `chars[i]` stands in the text between `from[i]` and `to[i]` (UTF-16, end excluded). Whatever parts words is one character, too. */
export type Letters = { chars: string[]; from: number[]; to: number[] }

/** Tags that may stand inside a word. A tag with attributes shows words of its own and is read as text. */
const INLINE = /<\/?(?:b|i|u|s|em|strong|span|a|font|small|big|mark|del|ins|code|sub|sup|wbr|tt)\s*\/?>|<!--[\s\S]{0,500}?-->/iy
const BBCODE = /\[\/?(?:b|i|u|s|em|url|color|size|quote)\]/iy
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(shy|zwnj|zwj|nbsp|rsquo|lsquo|apos));/iy
const NAMED: Record<string, string> = { shy: '', zwnj: '', zwj: '', nbsp: ' ', rsquo: '', lsquo: '', apos: '' }

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u
const MARK = /\p{M}/u
const SPACE = /[\s\p{Cc}]/u
const LETTER = /\p{L}/u
const NUMBER = /\p{Nd}/u
/** Every sign people type for the one apostrophe, and the one inside ʼ-less spellings: п’ять and пять are the same word. */
const APOSTROPHES = new Set("'’‘‛ʼʻ`´′ʹˈ＇")
/** Compatibility forms that are signs, not words. */
const SIGNS = new Set('№™℠℡℻')

const BREVE = '\u0306'
const DIAERESIS = '\u0308'

/** Letters that differ from a common one only in the eyes of a computer, whatever stands around them. */
const ONE_LETTER = new Map(
  pairs(
    'ґг ѕs јj һh ԁd ԛq ԝw ѵv ӏі қк ҝк ҡк ңн үу ұу ҳх өо ғг җж ҙз ҷч ҫс ћh ђh ıi ɑa ɡg ʏy ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ᴛt ᴜu ᴠv ᴡw ᴢz øo đd łl ħh ŧt',
  ),
)

/** White letters in black circles and squares, which Unicode calls signs. */
function inCircleOrSquare(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0
  const place = code >= 0x1f150 && code <= 0x1f169 ? code - 0x1f150 : code >= 0x1f170 && code <= 0x1f189 ? code - 0x1f170 : -1
  return place < 0 ? undefined : String.fromCharCode(0x61 + place)
}

export const isLetter = (char: string) => LETTER.test(char)
export const isNumber = (char: string) => NUMBER.test(char)

export function lettersOf(text: string): Letters {
  const letters: Letters = { chars: [], from: [], to: [] }
  let place = 0
  while (place < text.length) {
    const code = text.charCodeAt(place)
    const skipped = code === 0x3c ? lengthOf(INLINE, text, place) : code === 0x5b ? lengthOf(BBCODE, text, place) : 0
    if (skipped > 0) {
      place += skipped
      continue
    }
    if (code === 0x26) {
      ENTITY.lastIndex = place
      const entity = ENTITY.exec(text)
      if (entity) {
        read(letters, meant(entity), [place, place + entity[0].length])
        place += entity[0].length
        continue
      }
    }
    const end = place + (code >= 0xd800 && code < 0xdc00 && place + 1 < text.length ? 2 : 1)
    if (isPlain(code)) push(letters, text[place] as string, [place, end])
    else if (code >= 0x410 && code <= 0x42f) push(letters, String.fromCharCode(code + 0x20), [place, end])
    else read(letters, text.slice(place, end), [place, end])
    place = end
  }
  return letters
}

/** Small letters of both alphabets that stand for nothing but themselves: most of every text. */
function isPlain(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x20
  return (code >= 0x430 && code <= 0x44f) || code === 0x454 || code === 0x456 || code === 0x457
}

function lengthOf(pattern: RegExp, text: string, place: number): number {
  pattern.lastIndex = place
  return pattern.exec(text)?.[0].length ?? 0
}

function meant([, decimal, hex, name]: RegExpExecArray): string {
  if (name) return NAMED[name.toLowerCase()] ?? ''
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
}

type Span = [from: number, to: number]

function read(letters: Letters, written: string, span: Span): void {
  if (SIGNS.has(written)) {
    push(letters, ' ', span)
    return
  }
  for (const char of written.toLowerCase().normalize('NFKD').toLowerCase()) {
    if (INVISIBLE.test(char) || APOSTROPHES.has(char)) continue
    if (MARK.test(char)) mark(letters, char, span)
    else if (SPACE.test(char)) push(letters, ' ', span)
    else push(letters, ONE_LETTER.get(char) ?? DRAWN_AS_LATIN.get(char) ?? inCircleOrSquare(char) ?? char, span)
  }
}

/** й and ї are letters, not и and і with a mark; every other mark says how to speak, or hides the word. */
function mark({ chars, to }: Letters, char: string, span: Span): void {
  const last = chars.length - 1
  const letter = chars[last]
  if (letter === undefined || !isLetter(letter)) return
  to[last] = span[1]
  if (char === BREVE && letter === 'и') chars[last] = 'й'
  if (char === DIAERESIS && (letter === 'і' || letter === 'i')) chars[last] = 'ї'
}

function push({ chars, from, to }: Letters, char: string, span: Span): void {
  chars.push(char)
  from.push(span[0])
  to.push(span[1])
}
