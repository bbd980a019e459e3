// What was meant, whatever keys were pressed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherLayout } from './keyboard'
import { ukrainianReadings } from './latin'
import { keyLexemes } from './lexemes'
import { marked, passageOf } from './passage'
import { SLICES, sliceOfTime } from './slices'
import { soundOf } from './sound'
import { wordsIn } from './words'

describe('Latin letters', () => {
  it.each([
    ['kyiv', 'Києва'],
    ['kiev', 'Київ'],
    ['Lviv', 'Львова'],
    ['kharkiv', 'Харкові'],
    ['Zelenskyi', 'Зеленський'],
    ['zelensky', 'Зеленського'],
    ['Zaporizhzhia', 'Запоріжжі'],
    ['dnipro', 'Дніпра'],
    ['prezydent', 'президентом'],
    ['shchuka', 'щуку'],
    ['universytet', 'університету'],
    ['киев', 'Київ'],
  ])('%s is read as %s', (latin, ukrainian) => {
    const keys = ukrainianReadings(latin).flatMap(keyLexemes)
    expect(keyLexemes(ukrainian).some((key) => keys.includes(key))).toBe(true)
  })

  it('have few readings, however many there could be', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeioyushchkzjt'), maxLength: 30 }), (word) => {
        expect(ukrainianReadings(word).length).toBeLessThanOrEqual(24)
      }),
    )
  })
})

it('a keyboard in the other language is heard both ways', () => {
  expect(otherLayout('rb]d')).toBe('київ')
  expect(otherLayout('цфк')).toBe('war')
  expect(otherLayout('київ the')).toBeNull()
  expect(otherLayout('2026')).toBeNull()
})

it('spellings of one sound are near', () => {
  expect(soundOf('Зеленський')).toBe(soundOf('zelenskiy'))
  expect(soundOf('Григорій')).toBe(soundOf('Hryhorii'))
})

describe('a passage', () => {
  const isSought = (word: string) => word.startsWith('міст')

  it('keeps every letter of a short text, and marks whole words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('міст', 'мостом', 'місто', 'і', 'річка,', '—'), { maxLength: 12 }), (words) => {
        const text = words.join(' ')
        const pieces = marked(text, isSought)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const piece of pieces.filter((one) => one.isFound)) expect(['міст', 'місто']).toContain(piece.text)
      }),
    )
  })

  it('is of one length wherever the word stands, and begins and ends with whole words', () => {
    const text = `${'довгий вступ про погоду '.repeat(40)}нарешті міст відкрили ${'і знову про погоду '.repeat(40)}`
    const pieces = passageOf(text, isSought)
    const shown = pieces?.map((piece) => piece.text).join('') ?? ''
    expect(shown).toMatch(/^…\S.*міст.*\S…$/)
    expect(shown.length).toBeLessThan(300)
    expect(new Set(wordsIn(text).map((word) => word.text))).toEqual(new Set([...wordsIn(text), ...wordsIn(shown)].map((word) => word.text)))
    expect(passageOf('нічого', isSought)).toBeNull()
    const read = (text: string) =>
      passageOf(text, isSought)
        ?.map((piece) => piece.text)
        .join('')
    expect(read('Що зробили\nМіст збудував народ.\nЦе «міст».\nДалі')).toBe('Це «міст». Далі')
    expect(read('міст\nІнше')).toBe('міст · Інше')
    expect(read('Усе про міст\nЙого збудували')).toBe('Усе про міст · Його збудували')
  })
})

it('slices of time meet without a gap', () => {
  const now = new Date('2026-11-29T12:00:00Z')
  const months = Array.from({ length: SLICES - 1 }, (_, place) => sliceOfTime(place, now).months ?? []).flat()
  expect(new Set(months).size).toBe(months.length)
  expect(months[0]).toBe('m:2026-12')
  const oldest = sliceOfTime(SLICES - 1, now)
  expect(oldest.months).toBeNull()
  const before = oldest.before ?? now
  const last = new Date(before.getTime())
  expect(`m:${last.toISOString().slice(0, 7)}`).toBe(months.at(-1))
})
