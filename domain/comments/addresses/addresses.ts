// Addresses in what a reader wrote, also those no program makes a link of and every person reads as one: «bit.ly/x», «казино.укр»,
// «casino[.]com», «@casinobot», a mailbox. A full stop that lacks its space makes none.
import { NEVER_A_WORD, TOP_LEVEL } from './top-level'

export type Span = { from: number; to: number }

const LETTER = String.raw`[\p{L}\p{N}\p{Default_Ignorable_Code_Point}_-]`
const LABEL = `${LETTER}{1,63}`
/** A full stop, whoever draws it, or a bracket that stands for one. */
const STOP = '[.．。｡․]'
const DOT = String.raw`(?:${STOP}|\s?[[({]\s?(?:${STOP}|dot|крапка|точка)\s?[\])}]\s?)`
const PATH = String.raw`(?:[/:?#]\S*)?`

const WITH_SCHEME = /\b[a-z][a-z0-9+.-]{1,15}:\/\/\S+/giu
const WITH_WWW = new RegExp(String.raw`(?<!${LETTER})www${STOP}\S+`, 'giu')
/** Telegram and its like: a name of five Latin signs or more. */
const CALLED = /(?<![\p{L}\p{N}@._-])@[a-z][a-z0-9_]{4,31}(?![\p{L}\p{N}_@])/giu
/** «казино .com», «казино крапка ком»: nobody puts a space before a full stop by chance. */
const APART = new RegExp(
  String.raw`(?<!${LETTER})${LABEL}\s(?:\.\s?|(?:крапка|точка)\s)(?:com|net|org|ua|ru|рф|укр|ком|юа|ру|орг)(?!${LETTER})${PATH}`,
  'giu',
)
/** Words with dots between, to their end; the part before an @ with them. Which of them is an address the last parts say. */
const CHAIN = new RegExp(String.raw`(?<!${LETTER}|${LETTER}${STOP})(?:[\p{L}\p{N}._+-]{1,64}@)?${LABEL}(?:${DOT}${LABEL})+${PATH}`, 'giu')
const DOTS = new RegExp(DOT, 'giu')
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/** In the order of the text; those that touch are one. */
export function addressesIn(text: string): Span[] {
  const whole = [WITH_SCHEME, WITH_WWW, CALLED, APART].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ from: index, to: index + found.length })),
  )
  const hosts = [...text.matchAll(CHAIN)].flatMap(({ 0: chain, index }) => {
    const length = lengthOfAddress(chain)
    return length === 0 ? [] : [{ from: index, to: index + length }]
  })
  return joined([...whole, ...hosts])
}

/** Of the parts of «слово.casino.com.Далі» the last that ends an address; 0 for none. */
function lengthOfAddress(chain: string): number {
  const host = /^[^/:?#]*/.exec(chain)?.[0] ?? ''
  const dots = [...host.matchAll(DOTS)]
  for (let place = dots.length - 1; place >= 0; place--) {
    const begin = (dots[place]?.index ?? 0) + (dots[place]?.[0].length ?? 0)
    const end = dots[place + 1]?.index ?? host.length
    const before = host.slice(0, dots[place]?.index)
    const isLast = place === dots.length - 1
    const hasPath = isLast && chain.length > host.length + 1
    if (endsAddress(host.slice(begin, end), { before, hasPath })) return isLast ? chain.length : end
  }
  return 0
}

function endsAddress(written: string, { before, hasPath }: { before: string; hasPath: boolean }): boolean {
  const last = written.replace(UNSEEN, '')
  const small = inOneAlphabet(last.toLowerCase(), before)
  if (!TOP_LEVEL.has(small)) return false
  // «Був там.Сайт не працює»: a sentence that began without a space.
  const beginsSentence = /^\p{Lu}\p{Ll}+$/u.test(last) && !NEVER_A_WORD.has(small)
  return hasPath || !beginsSentence
}

const DRAWN_ALIKE: Record<string, string> = Object.fromEntries(
  'аa еe іi оo рp сc уy хx кk мm нh тt ѕs јj вb'.split(' ').map(([cyrillic = '', latin = '']) => [cyrillic, latin]),
)

/** «casino.соm», the last part in letters of both alphabets, or of the one its name is not written in. */
function inOneAlphabet(last: string, before: string): string {
  const isMixed = /[a-z]/.test(last) || !/\p{Script=Cyrillic}/u.test(before)
  return isMixed ? [...last].map((letter) => DRAWN_ALIKE[letter] ?? letter).join('') : last
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = all.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}
