import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody } from '@/domain/testing/arbitrary-body'
import { newBlockId } from './block-id'
import { Body, type Block as BodyBlock } from './body'
import { isBlank } from './rich-text'
import { bodyOf, editorDocument } from './tiptap'

test('any body goes into the editor and comes back the same, without its empty blocks', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const written = { ...body, blocks: body.blocks.filter(hasWords) }
      expect(bodyOf(editorDocument(body), newBlockId)).toEqual(written)
    }),
  )
})

test('whatever the editor holds, what is stored is a body', () => {
  const word = fc.constantFrom(
    'paragraph',
    'heading',
    'quote',
    'pullQuote',
    'factBox',
    'image',
    'gallery',
    'table',
    'embed',
    'bulletList',
    'listItem',
    'x',
  )
  const { node } = fc.letrec((tie) => ({
    node: fc.record(
      {
        type: word,
        attrs: fc.dictionary(fc.constantFrom('blockId', 'level', 'mediaId', 'source', 'items', 'url', 'title', 'caption'), fc.anything()),
        content: fc.array(fc.oneof({ depthSize: 'small' }, fc.record({ type: fc.constant('text'), text: fc.string() }), tie('node')), {
          maxLength: 4,
        }),
        marks: fc.constant([{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]),
      },
      { requiredKeys: ['type'] },
    ),
  }))
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (content) => {
      const document = { type: 'doc', content } as Parameters<typeof bodyOf>[0]
      expect(Body.safeParse(bodyOf(document, newBlockId)).error).toBeUndefined()
    }),
  )
})

test('a link the paper does not print keeps its words', () => {
  const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }, { type: 'bold' }]
  const document = {
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { blockId: 'aaaa' }, content: [{ type: 'text', text: 'тут', marks }] }],
  }
  expect(bodyOf(document, newBlockId).blocks).toEqual([
    { type: 'paragraph', id: 'aaaa', text: [{ type: 'text', text: 'тут', marks: [{ type: 'bold' }] }] },
  ])
})

test('a fact box without a title is not lost', () => {
  const inner = { type: 'paragraph', attrs: { blockId: 'bbbb' }, content: [{ type: 'text', text: 'Довжина — 300 м.' }] }
  const document = { type: 'doc', content: [{ type: 'factBox', attrs: { blockId: 'aaaa' }, content: [{ type: 'factBoxTitle' }, inner] }] }
  expect(bodyOf(document, newBlockId).blocks).toMatchObject([{ type: 'factBox', title: '…', blocks: [{ id: 'bbbb' }] }])
})

function hasWords(block: BodyBlock): boolean {
  if (block.type === 'paragraph' || block.type === 'heading') return block.text.length > 0
  if (block.type === 'quote') return block.text.length > 0 || block.source !== undefined
  return block.type !== 'list' || !block.items.every(isBlank)
}
