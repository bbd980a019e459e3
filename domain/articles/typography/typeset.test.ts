import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locale'
import { changesAsTyped, typeset, typesetChanges } from './typeset'

/** A space that does not break is written `_` here. */
const shown = (text: string) => text.replaceAll('\u00a0', '_')
const meant = (text: string) => text.replaceAll('_', '\u00a0')

const UKRAINIAN = [
  // Quotation marks.
  ['Газета "Вісник" вийшла', 'Газета «Вісник» вийшла'],
  ['Газета “Вісник” вийшла', 'Газета «Вісник» вийшла'],
  ['"Читаю "Вісник" щодня", каже Олена', '«Читаю „Вісник“ щодня», каже Олена'],
  ['«Читаю «Вісник» щодня»', '«Читаю „Вісник“ щодня»'],
  ['«Читаю „Вісник“ щодня»', '«Читаю „Вісник“ щодня»'],
  ['(“Вісник”) і ("Дзвін").', '(«Вісник») і_(«Дзвін»).'],
  ['"...і світло згасло", "Правда?"', '«…і_світло згасло», «Правда?»'],
  ['монітор 27" і "слово', 'монітор 27" і_"слово'],
  ['""Зоря" грає"', '«„Зоря“ грає»'],
  ['"Він сказав: "Ні!"".', '«Він сказав: „Ні!“».'],
  // Dashes.
  ['Київ - столиця', 'Київ_— столиця'],
  ['Київ -- столиця', 'Київ_— столиця'],
  ['Київ – столиця', 'Київ_— столиця'],
  ['Київ — столиця', 'Київ_— столиця'],
  ['- Так, - відповіла Марія.', '—_Так,_— відповіла Марія.'],
  ['«Так»,- відповіла Марія.', '«Так»,_— відповіла Марія.'],
  ['будь-який, о 10-й, 5 - 3 = 2, 2014–2020', 'будь-який, о_10-й, 5 - 3 = 2, 2014–2020'],
  ['Матч 1 — 5 осіб', 'Матч 1_— 5_осіб'],
  // Apostrophes.
  ["зв'язок, об`єкт, п\"ять, сімʼя, м’яч, О'Ніл", 'зв’язок, об’єкт, п’ять, сім’я, м’яч, О’Ніл'],
  ["кав'ярня «П'ята хата»", 'кав’ярня «П’ята хата»'],
  // Short words and particles.
  ['Я і в Києві, і на Дніпрі', 'Я_і_в_Києві, і_на_Дніпрі'],
  ['Ні, він би прийшов: що ж робити', 'Ні, він_би прийшов: що_ж робити'],
  ['ЄС та НАТО у «Віснику»', 'ЄС та_НАТО у_«Віснику»'],
  // Numbers, signs, abbreviations.
  ['№5, № 7, §3, §§ 4–5', '№_5, №_7, §_3, §§_4–5'],
  ['10 000 грн, 5 км, 3 %, 12 листопада 2026 року', '10_000_грн, 5_км, 3_%, 12_листопада 2026_року'],
  ['5 молодих і 3 метри', '5 молодих і_3 метри'],
  ['м. Київ, вул. Шевченка, 5, Т. Г. Шевченко', 'м._Київ, вул._Шевченка, 5, Т._Г._Шевченко'],
  // Dots and spaces.
  ['Отже... Що?... Як!... Ні....', 'Отже… Що?.. Як!.. Ні....'],
  ['два  слова   поруч', 'два слова поруч'],
  // Addresses and code.
  ['див. https://visnyk.ua/a--b...c?y=... - там', 'див. https://visnyk.ua/a--b...c?y=…_— там'],
  ["пишіть на o'brien@visnyk.ua, visnyk.ua/a...b - тут", "пишіть на_o'brien@visnyk.ua, visnyk.ua/a...b_— тут"],
  ['команда `npm - "i"` - проста', 'команда `npm - "i"`_— проста'],
  ['("https://visnyk.ua/a\'b")', "(«https://visnyk.ua/a'b»)"],
  ['рядок\n- Так', 'рядок\n—_Так'],
  ['', ''],
] as const

const ENGLISH = [
  ['The "Herald" is out', 'The “Herald” is out'],
  ['"I read the "Herald" daily," she said', '“I read the ‘Herald’ daily,” she said'],
  ["He said: 'It isn't far.' The '90s were far.", 'He said: ‘It isn’t far.’ The ’90s were far.'],
  ["readers' letters and 'tis", 'readers’ letters and ’tis'],
  ['Kyiv - the capital -- and more', 'Kyiv_– the capital_– and more'],
  ['Wait... Mr Smith, No. 5, 10 km, 12 November', 'Wait… Mr_Smith, No._5, 10_km, 12_November'],
  ['It is on a hill', 'It is on a hill'],
  ["see https://visnyk.ua/en/it's--here - now", "see https://visnyk.ua/en/it's--here_– now"],
] as const

describe('in Ukrainian', () => {
  test.each(UKRAINIAN)('%s', (text, printed) => expect(shown(typeset(text, 'uk'))).toBe(printed))
})

describe('in English', () => {
  test.each(ENGLISH)('%s', (text, printed) => expect(shown(typeset(text, 'en'))).toBe(printed))
})

const words = [
  'у',
  'і',
  'Київ',
  'зв',
  'язок',
  'він',
  'би',
  '5',
  '10',
  '000',
  'км',
  'грн',
  'м.',
  'Т.',
  'the',
  "it's",
  'No.',
  'https://a.ua/x-"y',
  'me@a.ua',
  'b.com/...',
]
const signs = [
  '"',
  '"',
  '«',
  '»',
  '„',
  '“',
  '”',
  "'",
  '‘',
  '’',
  'ʼ',
  '`',
  '-',
  '--',
  '–',
  '—',
  ' ',
  ' ',
  '  ',
  '\u00a0',
  '.',
  '...',
  '…',
  ',',
  '?',
  '!',
  '(',
  ')',
  '№',
  '§',
  '%',
  '\n',
  '\uFFFC',
  '\uE000',
]
const arbitraryText = fc.oneof(
  fc.array(fc.constantFrom(...words, ...signs), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const arbitraryLocale = fc.constantFrom<Locale>('uk', 'en')
const RUNS = { numRuns: 3_000 }

describe('whatever the text', () => {
  test('set twice it is what it was when set once', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryLocale, (text, locale) => {
        const once = typeset(text, locale)
        expect(typeset(once, locale)).toBe(once)
      }),
      RUNS,
    )
  })

  test('letters, digits and line breaks never change', () => {
    const kept = (text: string) => text.replace(/[^\p{L}\p{N}\n\uFFFC]|\p{Lm}/gu, '')
    fc.assert(
      fc.property(arbitraryText, arbitraryLocale, (text, locale) => {
        expect(kept(typeset(text, locale))).toBe(kept(text))
      }),
      RUNS,
    )
  })

  test('an address and a letter’s address come out as they went in', () => {
    const path = fc.string({ unit: fc.constantFrom(..."abcії09-._~/?#&=%+'*"), minLength: 1, maxLength: 30 })
    const addresses = fc.oneof(
      path.map((rest) => `https://visnyk.ua/${rest}x`),
      path.map((rest) => `www.visnyk.ua/${rest}1`),
      fc.string({ unit: fc.constantFrom(..."abc0'-._+"), minLength: 1, maxLength: 20 }).map((name) => `${name}a@visnyk.ua`),
    )
    fc.assert(
      fc.property(addresses, arbitraryLocale, (address, locale) => {
        expect(typeset(`"Слово" - ${address} - 'слово'`, locale)).toContain(` ${address}\u00a0`)
      }),
      RUNS,
    )
  })

  test('the replacements make of the text what setting it makes', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryLocale, (text, locale) => {
        const { changes } = typesetChanges(text, locale)
        expect(changed(text, changes)).toBe(typeset(text, locale))
      }),
      RUNS,
    )
  })
})

test('places are counted between words: a mark and a dash side by side are one', () => {
  expect(typesetChanges('"Вісник" - газета', 'uk').places).toBe(2)
  expect(typesetChanges('Він - "Вісник"', 'uk').places).toBe(2)
})

describe('as it is typed', () => {
  test.each([
    ['uk', 'Вона сказала: "Читаю "Вісник" щодня".', 'Вона сказала: «Читаю „Вісник“ щодня».'],
    ['uk', 'зв\'язок у Києві - це п"ять км - так... і він', 'зв’язок у_Києві_— це_п’ять км_— так… і_він'],
    ['uk', '5 молодих на 5 км дороги', '5 молодих на_5_км дороги'],
    ['uk', "https://visnyk.ua/a'b-c -- d", "https://visnyk.ua/a'b-c_— d"],
    ['en', '"It\'s "here"," he said - \'yes\'.', '“It’s ‘here’,” he said_– ‘yes’.'],
  ] as const)('%s: %s', (locale, keys, written) => {
    let text = ''
    for (const key of keys) text = changed(text + key, changesAsTyped({ before: text, typed: key, after: '', locale }))
    expect(shown(text)).toBe(written)
  })

  test('what was written long before is left alone', () => {
    const before = meant('"Старе" - тут. Нове слово')
    expect(changesAsTyped({ before, typed: ' ', after: ' "і далі" - так', locale: 'uk' })).toEqual([])
  })

  test('a mark in the middle of a word, or after a number, stays as it was typed', () => {
    expect(changesAsTyped({ before: 'екран 27', typed: '"', after: '', locale: 'uk' })).toEqual([])
    expect(changesAsTyped({ before: '«сло', typed: '"', after: 'во', locale: 'uk' })).toEqual([])
  })
})

function changed(text: string, changes: { from: number; to: number; insert: string }[]): string {
  return changes.reduceRight((made, { from, to, insert }) => made.slice(0, from) + insert + made.slice(to), text)
}
