// The rules of each language in the order they are applied. Every one leaves letters and digits as they are.
import type { Locale } from '@/lib/i18n/locale'
import { type Pairs, pairQuotes } from './quotes'
import { DOUBLE_SPACES, ELLIPSIS, GROUPS, keepUnits, keepWithNext, NBSP, type Rule, SIGNS, setDash, UNIT_SIGNS } from './spaces'

export const QUOTES: Record<Locale, Pairs> = {
  uk: [
    ['«', '»'],
    ['„', '“'],
    ['«', '»'],
  ],
  en: [
    ['“', '”'],
    ['‘', '’'],
  ],
}

const MONTHS_UK = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ')
const UNITS_UK = (
  'грн гривень гривня гривні тис тисяч тисяча тисячі млн мільйонів мільйони мільйон млрд мільярдів мільярди мільярд трлн ' +
  'км м дм см мм мкм га кг г мг т л мл год хв сек мс кВт МВт ГВт Вт Гц МГц ГГц ГБ МБ КБ ТБ °C ' +
  'р рр року роки років рік році ст осіб особи людей'
).split(' ')
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ')
const UNITS_EN = 'km m cm mm ha kg g mg t l ml kW MW GW Hz GHz GB MB TB mph °C °F million billion trillion bn am pm per hryvnias'.split(' ')

const ABBREVIATIONS_UK = 'м с смт вул просп пл бул пров обл буд кв оф каб стор гл рис табл див пор ім о св проф доц акад ген гр п пп ст т'
const TITLES_EN = ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'St', 'Mr\\.', 'Mrs\\.', 'Ms\\.', 'Dr\\.', 'Prof\\.', 'St\\.']
const ANY_WORD = String.raw`[\p{L}\p{N}\uE000«„“"‘(]`

const initials = keepWithNext([String.raw`\p{Lu}\.`], String.raw`\p{Lu}[\p{Ll}.’]`)

const ukrainian: Rule[] = [
  ...DOUBLE_SPACES,
  // зв'язок, об`єкт, п"ять: whatever the keyboard had.
  (text) => text.replace(/(?<=\p{Script=Cyrillic})['`´‘ʼʹ′](?=\p{Script=Cyrillic})/gu, '’'),
  (text) => text.replace(/(?<=[бпвмфркгджзнстчшщ])["”](?=[яюєї])/giu, '’'),
  (text) => text.replace(/(?<=\p{L})['ʼ](?=\p{L})/gu, '’'),
  // «Що?..» needs two dots beside its question.
  (text) => text.replace(/(?<=[?!])\.{3}(?!\.)/gu, '..'),
  ...ELLIPSIS,
  (text) => pairQuotes(text, QUOTES.uk),
  // «…», - сказав: the space somebody forgot.
  (text) => text.replace(/(?<=\p{L}[,!?…»“]|[»“],)-(?= )/gu, ' -'),
  ...setDash('—'),
  // A line that begins a conversation.
  (text) => text.replace(/(?<=^|\n)[-–—][ \u00a0]+(?=\S)/gu, `—${NBSP}`),
  ...SIGNS,
  ...GROUPS,
  keepUnits([...UNITS_UK, ...MONTHS_UK]),
  ...UNIT_SIGNS,
  keepWithNext(
    ABBREVIATIONS_UK.split(' ').map((word) => `${word}\\.`),
    String.raw`[\p{Lu}\p{N}«„]`,
  ),
  initials,
  // Particles lean on the word before them.
  (text) => text.replace(/(?<=\p{L}) (?=(?:б|би|ж|же)(?![\p{L}\p{M}\p{N}’\uE000-]))/gu, NBSP),
  keepShortWords,
]

const english: Rule[] = [
  ...DOUBLE_SPACES,
  (text) => text.replace(/(?<=\p{L})['ʼ](?=\p{L})/gu, '’'),
  // The ’90s; ’tis and ’em begin with an apostrophe, not with a quotation.
  (text) => text.replace(/(?<![\p{L}\p{N}'‘])['‘](?=\d\ds?\b|(?:tis|twas|em|til|cause|n)\b)/giu, '’'),
  (text) => text.replace(/(?<=^|[\s([“"—–-])'(?=\p{L}[^'\n]*[\p{L}\p{N}.,!?…]'(?![\p{L}\p{N}]))/gu, '‘'),
  (text) => text.replace(/(?<=[\p{L}\p{N}.,!?…])'(?![\p{L}\p{N}'"])/gu, (found, at: number) => (isPrime(text, at) ? found : '’')),
  ...ELLIPSIS,
  (text) => pairQuotes(text, QUOTES.en),
  ...setDash('–'),
  ...SIGNS,
  ...GROUPS,
  keepUnits([...UNITS_EN, ...MONTHS_EN]),
  ...UNIT_SIGNS,
  keepWithNext(TITLES_EN, String.raw`\p{Lu}`),
  keepWithNext(['No\\.', 'p\\.', 'pp\\.'], String.raw`\p{N}`),
  initials,
]

export const RULES: Record<Locale, Rule[]> = { uk: ukrainian, en: english }

/** One and two letters; abbreviations in capitals (ЄС, ТВ) are words of their own, particles and units lean the other way. */
function keepShortWords(text: string): string {
  const short = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}\uE000’'.@#-])(\p{Script=Cyrillic}{1,2}) (?=${ANY_WORD})`, 'gu')
  return text.replace(short, (found, word: string, at: number) => {
    const leansBack = /^(?:\p{Lu}{2}|б|би|ж|же)$/u.test(word) || (UNITS_UK.includes(word) && /\p{N}\s$/u.test(text.slice(0, at)))
    return leansBack ? found : `${word}${NBSP}`
  })
}

/** 5' and 10' are feet or minutes. */
function isPrime(text: string, at: number): boolean {
  return /\p{N}/u.test(text.charAt(at - 1)) && !text.slice(0, at).includes('‘')
}
