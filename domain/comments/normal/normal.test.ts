import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise, normalText } from './normal'

describe('the same words', () => {
  test.each<[string, string, string]>([
    ['in capitals', 'МІСТО', 'місто'],
    ['with letters of the other alphabet', 'мicтo', 'місто'],
    ['in Latin with a Cyrillic letter', 'саsinо', 'casino'],
    ['with its own і', 'кіт і кит', 'кіт і кит'],
    ['with marks apart', 'й і ї'.normalize('NFD'), 'йії'],
    ['with stress', 'за́мок', 'замок'],
    ['with any apostrophe', "п’ять п'ять пʼять п`ять п′ять", 'пять пять пять пять пять'],
    ['with what cannot be seen', 'м\u200bі\u00adс\u2060т\ufeffо', 'місто'],
    ['with markup', 'м<i>іс</i>то [b]наше[/b]', 'місто наше'],
    ['with entities', 'м&#1110;с&shy;то', 'місто'],
    ['stretched', 'міііісто', 'місто'],
    ['letters apart', 'м і с т о', 'місто'],
    ['wide', 'ｃａｓｉｎｏ', 'casino'],
    ['in squares', '🅳🆄🆁🅴🅽', 'duren'],
    ['in circles', '🅓🅤🅡', 'dur'],
    ['in letters of Lisu', 'ꓒꓴꓣ', 'dur'],
    ['in letters of Cherokee', 'ᎠᎬᎪᎡ', 'dear'],
    ['in letters of the Copts', 'ⲇⲉⲧ', 'det'],
    ['with a Greek letter', 'mοney', 'money'],
    ['wholly in Greek', 'και', 'και'],
    ['drawn', '𝓬𝓪𝓼𝓲𝓷𝓸', 'casino'],
    ['in digits', 'м1ст0', 'міст0'],
    ['with ґ', 'ґанок', 'ганок'],
    ['with ё', 'ещё', 'еще'],
    ['and numbers stay numbers', '100 і 2026-го', '100 і 2026 го'],
    ['and signs go', '№ 5 — «так»! 🤡', '5 так'],
  ])('%s', (_, written, normal) => expect(normalText(written)).toBe(normal))
})

/** Texts that are likely to hit what the normaliser does. */
const tricky = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."абвгґдеєжийіїьяabceiopxyh013 '’-.*<b></b>&shy;\u0301\u0306\u0308\u200bЙЇïоо"),
      fc.constantFrom(
        ' ',
        ' ',
        'д у р',
        'ду-рень',
        '<b>',
        '&#1110;',
        '[b]',
        'ß',
        'İ',
        'ﬁ',
        '½',
        'ω',
        '한',
        '🤡',
        '\ud83d',
        '\u3164',
        'ĳ',
        'ǆ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

test('what is normal stays as it is', () => {
  fc.assert(
    fc.property(tricky, (text) => {
      const normal = normalText(text)
      expect(normalText(normal)).toBe(normal)
    }),
    { numRuns: 3_000 },
  )
})

test('every word stands in the text, one after another', () => {
  fc.assert(
    fc.property(tricky, (text) => {
      const { words, joined } = normalise(text)
      for (const { from, to } of [...words, ...joined]) expect(0 <= from && from < to && to <= text.length).toBe(true)
      // Two words may share a sign: ½ is a one and a two.
      for (const place of words.keys()) {
        expect(words[place]?.from).toBeGreaterThanOrEqual(words[place - 1]?.from ?? 0)
        expect(words[place]?.to).toBeGreaterThanOrEqual(words[place - 1]?.to ?? 0)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('text that is composed and text that is not say the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'їйієґаbczüéñö '), maxLength: 20 }), (text) => {
      expect(normalText(text.normalize('NFD'))).toBe(normalText(text.normalize('NFC')))
    }),
  )
})
