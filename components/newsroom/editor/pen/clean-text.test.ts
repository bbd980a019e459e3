import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newBlockId } from '@/domain/articles/block-id'
import type { Block, Body } from '@/domain/articles/body'
import { bodyOf, type EditorNode, editorDocument } from '@/domain/articles/tiptap'
import { arbitraryBody } from '@/domain/testing/arbitrary-body'
import { PLAIN_MEDIA, SCHEMA } from '../extensions'
import { cleanBody } from './clean-text'

const schema = getSchema([...SCHEMA, ...PLAIN_MEDIA])

function cleaned(body: Body): { body: Body; places: number } {
  const state = EditorState.create({ doc: schema.nodeFromJSON(editorDocument(body)) })
  const { change, places } = cleanBody(state, 'uk')
  return { body: bodyOf(state.apply(change).doc.toJSON() as EditorNode, newBlockId), places }
}

const bodyWith = (...blocks: Block[]): Body => ({ version: 1, blocks })

test('bold words and links keep their places, addresses stay what they are', () => {
  const link = { type: 'link', href: 'https://visnyk.ua/a--b' } as const
  const { body, places } = cleaned(
    bodyWith({
      type: 'paragraph',
      id: 'aaaa',
      text: [
        { type: 'text', text: 'Газета ' },
        { type: 'text', text: '"Вісник"', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' - ' },
        { type: 'text', text: 'https://visnyk.ua/a--b', marks: [link] },
        { type: 'break' },
        { type: 'text', text: "- кав'ярня у місті" },
      ],
    }),
  )
  expect(body.blocks).toEqual([
    {
      type: 'paragraph',
      id: 'aaaa',
      text: [
        { type: 'text', text: 'Газета ' },
        { type: 'text', text: '«Вісник»', marks: [{ type: 'bold' }] },
        { type: 'text', text: '\u00a0— ' },
        { type: 'text', text: 'https://visnyk.ua/a--b', marks: [link] },
        { type: 'break' },
        { type: 'text', text: '—\u00a0кав’ярня у\u00a0місті' },
      ],
    },
  ])
  expect(places).toBe(5)
})

test('lines that go with blocks are cleaned and counted, too', () => {
  const mediaId = '019a0000-0000-7000-8000-000000000001'
  const { body, places } = cleaned(
    bodyWith(
      { type: 'quote', id: 'quot', text: [{ type: 'text', text: 'Так' }], source: 'Олена, "Вісник"' },
      { type: 'image', id: 'imag', mediaId, alt: 'Міст - новий', width: 'text' },
      { type: 'gallery', id: 'gall', items: [{ mediaId, caption: "Кав'ярня" }] },
    ),
  )
  expect(body.blocks).toMatchObject([
    { source: 'Олена, «Вісник»' },
    { alt: 'Міст\u00a0— новий', mediaId },
    { items: [{ mediaId, caption: 'Кав’ярня' }] },
  ])
  expect(places).toBe(4)
})

test('cleaned twice, any body is what it was when cleaned once, and nothing is counted', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const once = cleaned(body)
      const twice = cleaned(once.body)
      expect(twice.body).toEqual(once.body)
    }),
    { numRuns: 200 },
  )
})
