// What the database gives back is read with patience.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '@/domain/testing/arbitrary-body'
import { Body } from './body'
import { storedBody } from './stored-body'

test('a body that was stored comes back whole', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      expect(storedBody(JSON.parse(JSON.stringify(body)))).toEqual(body)
    }),
  )
})

test('a block the paper does not know is left out, and the others stay in order', () => {
  const known = (id: string) => ({ type: 'paragraph', id, text: [{ type: 'text', text: id }] })
  const stored = { version: 1, blocks: [known('p001'), { type: 'hologram', id: 'x001' }, null, known('p002')] }
  expect(storedBody(stored).blocks.map((block) => block.id)).toEqual(['p001', 'p002'])
})

test('whatever is stored, what comes out is a body', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(Body.safeParse(storedBody(stored)).success).toBe(true)
    }),
  )
})

test('signs of other programs that no page and no feed can hold part the words they stood between', () => {
  const blocks = [{ type: 'pullQuote', id: 'p001', text: 'Тіло\u000bрядок\u0003кінець', source: '\u0002' }]
  expect(Body.parse({ version: 1, blocks }).blocks).toMatchObject([{ text: 'Тіло рядок кінець', source: '' }])
})
