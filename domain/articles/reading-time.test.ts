// How long a story takes: counted in words as each language divides them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '@/domain/testing/arbitrary-body'
import { type Body, EMPTY_BODY } from './body'
import { countWords, readingMinutes } from './reading-time'

const saying = (text: string): Body => ({ version: 1, blocks: [{ type: 'paragraph', id: 'p001', text: [{ type: 'text', text }] }] })

test('an apostrophe and a hyphen do not cut a Ukrainian word, a dash and numbers are counted as they are read', () => {
  expect(countWords(saying('Ім’я — п’ять слів: під’їзд, зв’язок.'), 'uk')).toBe(5)
  expect(countWords(saying('It isn’t 3.5 km.'), 'en')).toBe(4)
})

test('words of every kind of block are counted, inside fact boxes and tables too', () => {
  const one = [{ type: 'text' as const, text: 'слово' }]
  const body: Body = {
    version: 1,
    blocks: [
      { type: 'heading', id: 'b001', level: 2, text: one },
      { type: 'list', id: 'b002', style: 'bulleted', items: [one, one] },
      { type: 'factBox', id: 'b003', title: 'слово', blocks: [{ type: 'paragraph', id: 'b004', text: one }] },
      { type: 'table', id: 'b005', header: [one], rows: [[one]] },
      { type: 'pullQuote', id: 'b006', text: 'слово' },
    ],
  }
  expect(countWords(body, 'uk')).toBe(8)
})

test('a Ukrainian story takes longer than an English one of as many words; an empty one takes a minute', () => {
  const words = (word: string) => saying(`${word} `.repeat(900))
  expect(readingMinutes(words('слово'), 'uk')).toBe(5)
  expect(readingMinutes(words('word'), 'en')).toBe(4)
  expect(readingMinutes(EMPTY_BODY, 'uk')).toBe(1)
})

test('any body has a whole number of minutes', () => {
  fc.assert(
    fc.property(arbitraryBody, fc.constantFrom('uk' as const, 'en' as const), (body, locale) => {
      expect(readingMinutes(body, locale)).toBeGreaterThanOrEqual(1)
      expect(Number.isInteger(readingMinutes(body, locale))).toBe(true)
    }),
  )
})
