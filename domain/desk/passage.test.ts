import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prefixQuery } from './fold'
import { passageOf } from './passage'

const told = (text: string, q: string) =>
  passageOf(text, q)
    ?.map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('') ?? null

test('every word that begins like a searched one is marked, apostrophes or not', () => {
  expect(told('З’їзд у Києві: київ’яни зустрічали гостей.', 'київян зїзд')).toBe('[З’їзд] у Києві: [київ’яни] зустрічали гостей.')
  expect(told('Про погоду', 'київ')).toBeNull()
})

test('a long text is shown around the first word, cut between words', () => {
  const passage = told(`${'слово '.repeat(60)}мости ${'далі '.repeat(60)}`, 'мост') ?? ''
  expect(passage).toMatch(/^… слово .*\[мости\] далі .*далі …$/)
  expect(passage.length).toBeLessThan(260)
})

test('a passage is a piece of its text whatever is searched for', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 12 }), (text, q) => {
      const passage = passageOf(text, q)
      if (passage)
        expect(text).toContain(
          passage
            .map((part) => part.text)
            .join('')
            .replace(/^… /, '')
            .replace(/ …$/, ''),
        )
    }),
  )
})

test('a question is words and nothing the database would read as an order', () => {
  expect(prefixQuery("Києв' & !мост | (а):*")).toBe("'києв':* & 'мост':* & 'а':*")
  expect(prefixQuery(' % — ')).toBeNull()
})
