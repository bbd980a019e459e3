import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countLinks, isLong, linkedPieces, paragraphs, sameWords } from './text'

test('an empty line parts paragraphs, a single one does not', () => {
  expect(paragraphs('Перше.\nЙого ж.\n\n \nДруге.\n')).toEqual(['Перше.\nЙого ж.', 'Друге.'])
})

describe('addresses in a text', () => {
  test('become links, without the punctuation after them', () => {
    expect(linkedPieces('Див. https://www.example.org/міст?a=1, там усе.')).toEqual([
      'Див. ',
      { href: 'https://www.example.org/міст?a=1', label: 'example.org/міст?a=1' },
      ', там усе.',
    ])
  })

  test('are http and https only; nothing that runs is ever a link', () => {
    for (const text of [
      'javascript:alert(1)',
      'data:text/html,x',
      '<a href="javascript:alert(1)">x</a>',
      'vbscript:x',
      'file:///etc/passwd',
    ]) {
      expect(countLinks(text)).toBe(0)
    }
  })

  test('no text is lost on the way, whatever it is', () => {
    const pieces = fc.oneof(
      fc.string(),
      fc.constantFrom('https://a.ua/x', 'http://міст.укр'),
      fc.constantFrom(' ', '\n', '«', '»', '.', 'https://'),
    )
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('')
        const back = linkedPieces(text).map((piece) => (typeof piece === 'string' ? piece : piece.href))
        expect(back.join('')).toBe(text)
      }),
    )
  })
})

test('the same words are the same in any case, spacing, punctuation, apostrophe, or with invisible characters among them', () => {
  const words = sameWords('П’ять хвилин!  Так.')
  for (const other of ["п'ять хвилин так", 'ПʼЯТЬ\nхвилин — так…', 'п’я\u200bть хви\u00adлин так']) expect(sameWords(other)).toBe(words)
  expect(sameWords('шість хвилин так')).not.toBe(words)
  expect(sameWords(' \u200b\u2060…')).toBe('')
})

test('a long comment is known by its lines, on a telephone sooner', () => {
  expect(isLong('Коротко.')).toBeNull()
  expect(isLong('рядок\n'.repeat(16))).toBe('everywhere')
  expect(isLong('с'.repeat(700))).toBe('narrow')
  expect(isLong('слово '.repeat(300))).toBe('everywhere')
})
