// Whatever words are put into a document, it can be read, and says what was put in.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { document, element, line, text } from '@/lib/xml'
import { readXml } from './well-formed'

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", ']', '\u0000', '\u000b', '\u001f', '\ufffe', '\ud800', '\udfff', '😀', 'ї', '\u2028'),
  }),
  fc.constantFrom(']]>', '<![CDATA[', '<!--', '<?xml', '&amp;', '</item>', '<script>alert(1)</script>'),
)

test('no word breaks out of its element or its attribute, and none is lost but what XML cannot write', () => {
  fc.assert(
    fc.property(words, words, (inside, beside) => {
      const root = readXml(document(element('root', { beside }, text(inside))))
      expect([root.text, root.attributes.beside]).toEqual([writable(inside), writable(beside)])
      expect(root.children).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('without words there is no element, and nothing inside makes it an empty one', () => {
  expect([line('a', ''), line('a', null), line('a', undefined)]).toEqual([null, null, null])
  expect(element('a', { b: 1, c: undefined }, null, line('d', 'e'))).toBe('<a b="1"><d>e</d></a>')
  expect(element('a', {})).toBe('<a/>')
})

function writable(value: string): string {
  return [...value].filter((one) => /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]$/u.test(one)).join('')
}
