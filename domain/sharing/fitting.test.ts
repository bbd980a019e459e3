// Headlines of every length in the room of a card.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { settable, widthOf } from '@/lib/letters/letters'
import { fittedHeadline } from './card-drawing'
import { headlineRoom } from './card-layout'
import { fitWords, type Room } from './fitting'

/** Every letter as wide as it is high. */
const square = (words: string, size: number) => Array.from(words).length * size
const ROOM: Room = { width: 100, height: 50, sizes: [20, 10], leading: 1 }

describe('a headline', () => {
  it('is as large as it can be', () => {
    expect(fitWords('Міст', ROOM, square)).toEqual({ lines: ['Міст'], size: 20, isCut: false })
    expect(fitWords('Міст нині відкрили знову', ROOM, square)).toMatchObject({ size: 10, isCut: false })
  })

  it('stands in even lines, with no word left alone', () => {
    expect(fitWords('один два три чотири', { ...ROOM, sizes: [8] }, square).lines).toEqual(['один два', 'три чотири'])
  })

  it('keeps words together that typography has joined', () => {
    const { lines } = fitWords('слова в\u00a0полі тут', { ...ROOM, sizes: [10] }, square)
    expect(lines).toEqual(['слова', 'в\u00a0полі тут'])
  })

  it('that is too long even small is cut at a word', () => {
    const { lines, isCut } = fitWords('слово, '.repeat(30), ROOM, square)
    expect(isCut).toBe(true)
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toBe('слово…')
  })

  it('of one word wider than the card loses letters', () => {
    expect(fitWords('щ'.repeat(40), ROOM, square)).toEqual({ lines: [`${'щ'.repeat(9)}…`], size: 10, isCut: true })
  })
})

test('whatever the headline, nothing leaves its room', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 40 }), fc.boolean(), (words, hasPhoto) => {
      const room = headlineRoom(hasPhoto)
      const measure = (part: string, size: number) => widthOf(part, { typeface: 'literata', size })
      const { lines, size } = fitWords(settable(words.join(' '), 'literata'), room, measure)
      expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height)
      for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(room.width + 0.001)
    }),
  )
})

test('two hundred signs, the longest headline there may be, are set whole across a card', () => {
  const words =
    'Ґрунтові дороги Їжакевичів і є тим, про що міська рада не домовилася й удев’яте: поправки, перерви, прокльони, скрипка — і жодної гривні на щебінь, бо щебінь, кажуть, також комусь належить'
  const card = { headline: words, photo: null }
  expect(fittedHeadline(card)).toMatchObject({ isCut: false })
})
