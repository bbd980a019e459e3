import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPrintable, printable } from './printable'

const anyText = fc.string({
  unit: fc.constantFrom('а', ' ', '\n', '\t', '\u000b', '\u0000', '\u0002', '\u007f', '\ud83d', '\ude00', '😀', '\u00a0'),
})

test('what cannot be printed parts words by one space, and no word is joined to another', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const printed = printable(text)
      expect(isPrintable(printed)).toBe(true)
      expect(printable(printed)).toBe(printed)
      const words = text.split(/[^а😀]+/u).filter((word) => word !== '')
      expect(printed.split(/\s+/).filter((word) => word !== '')).toEqual(words)
    }),
  )
})

test.each([
  ['Тіло\u000bрядок\u0003кінець', 'Тіло рядок кінець'],
  ['Рядок\u000c другий \u0000', 'Рядок другий '],
  ['рядок\nрядок\tі нерозривний\u00a0\u0002пробіл', 'рядок\nрядок\tі нерозривний\u00a0пробіл'],
  ['Без нічого такого', 'Без нічого такого'],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed)
})
