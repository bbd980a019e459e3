import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newBlockId } from '@/domain/articles/block-id'
import type { Block, Body, RichText } from '@/domain/articles/body'
import { tidied } from '@/domain/articles/rich-text'
import { bodyOf, type EditorNode, editorDocument } from '@/domain/articles/tiptap'
import { arbitraryBody } from '@/domain/testing/arbitrary-body'
import { placeAfterTable } from './block-nodes'
import { PLAIN_MEDIA, SCHEMA } from './extensions'

const schema = getSchema([...SCHEMA, ...PLAIN_MEDIA])

test('any body is a document of the editor’s schema and comes out with the same words, marks and blocks', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const document = schema.nodeFromJSON(editorDocument(body))
      document.check()
      const back = bodyOf(document.toJSON() as EditorNode, newBlockId)
      expect(settled(back)).toEqual(settled(bodyOf(editorDocument(body), newBlockId)))
    }),
  )
})

test('an editor begins with an empty page', () => {
  const state = EditorState.create({ doc: schema.nodeFromJSON(editorDocument({ version: 1, blocks: [] })) })
  expect(state.doc.childCount).toBe(1)
  expect(bodyOf(state.doc.toJSON() as EditorNode, newBlockId)).toEqual({ version: 1, blocks: [] })
})

test('the way out of a table leads to what follows it, and from elsewhere nowhere', () => {
  const word = (text: string): RichText => [{ type: 'text', text }]
  const table: Block = { type: 'table', id: 'tttt', header: [word('Рік'), word('Міст')], rows: [[word('1998'), word('Кам’яний')]] }
  const after: Block = { type: 'paragraph', id: 'pppp', text: word('Далі') }
  const at = (words: string, ...blocks: Block[]) => {
    const doc = schema.nodeFromJSON(editorDocument({ version: 1, blocks }))
    let place = 0
    doc.descendants((node, pos) => {
      if (node.text === words) place = pos
    })
    return EditorState.create({ doc, selection: TextSelection.create(doc, place) })
  }
  expect(placeAfterTable(at('Кам’яний', table, after))?.$from.parent.textContent).toBe('Далі')
  expect(placeAfterTable(at('Кам’яний', table))).toBeNull()
  expect(placeAfterTable(at('Далі', table, after))).toBeNull()
})

/** ProseMirror joins neighbours with the same marks and keeps marks in an order of its own. */
function settled(body: Body): unknown {
  return JSON.parse(JSON.stringify(body.blocks.map(settledBlock)))
}

function settledBlock(block: Block): unknown {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, text: settledText(block.text) }
    case 'list':
      return { ...block, items: block.items.map(settledText) }
    case 'table':
      return { ...block, header: block.header.map(settledText), rows: block.rows.map((row) => row.map(settledText)) }
    case 'factBox':
      return { ...block, blocks: block.blocks.map(settledBlock) }
    default:
      return block
  }
}

function settledText(text: RichText): RichText {
  return tidied(text).map((inline) =>
    inline.type === 'text' && inline.marks
      ? { ...inline, marks: [...inline.marks].sort((one, other) => one.type.localeCompare(other.type)) }
      : inline,
  )
}
