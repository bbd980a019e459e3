import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords } from './find-words'

const found = (text: string, words: string, more: { matchCase?: boolean; wholeWords?: boolean } = {}) =>
  findWords(text, { words, matchCase: false, wholeWords: false, ...more }).map(({ from, to }) => text.slice(from, to))

test('any apostrophe finds any apostrophe', () => {
  expect(found("зв’язок, зв'язок, звʼязок, зв`язок", "зв'язок")).toHaveLength(4)
  expect(found("сім'я", 'сім’я')).toEqual(["сім'я"])
})

test('any quotation mark, dash and space finds any other', () => {
  expect(found('«Вісник»\u00a0— газета', '"вісник" - газета')).toEqual(['«Вісник»\u00a0— газета'])
})

test('capitals count only when asked', () => {
  expect(found('Їжак і їжак', 'їжак')).toEqual(['Їжак', 'їжак'])
  expect(found('Їжак і їжак', 'їжак', { matchCase: true })).toEqual(['їжак'])
})

test('a whole word is not a part of another, nor the half of one with an apostrophe', () => {
  expect(found('кіт, кіткат, закіт', 'кіт', { wholeWords: true })).toEqual(['кіт'])
  expect(found('п’ять, ять', 'ять', { wholeWords: true })).toEqual(['ять'])
  expect(found('«ять»', 'ять', { wholeWords: true })).toEqual(['ять'])
})

test('signs of patterns are only signs', () => {
  expect(found('10 (десять) грн.* [1] a+b', '(десять) грн.*')).toEqual(['(десять) грн.*'])
  expect(found('a/b-c', '/b-c')).toEqual(['/b-c'])
  expect(found('текст', '')).toEqual([])
})

test('whatever is looked for in a text that holds it is found', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: 'grapheme' }),
      (a, b, c) => {
        const text = (a + b + c).normalize('NFC')
        expect(found(text, b.normalize('NFC'), { matchCase: true }).length).toBeGreaterThan(text.includes(b.normalize('NFC')) ? 0 : -1)
      },
    ),
  )
})
