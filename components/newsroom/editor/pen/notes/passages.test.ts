import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { Block, RichText } from '@/domain/articles/body'
import { editorDocument } from '@/domain/articles/tiptap'
import { PLAIN_MEDIA, SCHEMA } from '../../extensions'
import { findPassage, selectedPassage } from './passages'

const schema = getSchema([...SCHEMA, ...PLAIN_MEDIA])
const words = (text: string): RichText => [{ type: 'text', text }]
const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, text: words(text) })
const documentOf = (...blocks: Block[]) => schema.nodeFromJSON(editorDocument({ version: 1, blocks }))
const found = (document: ReturnType<typeof documentOf>, passage: { blockId: string; quote: string; offset?: number }) => {
  const range = findPassage(document, { offset: 0, ...passage })
  return range && document.textBetween(range.from, range.to)
}

test('a passage is found by its block and its words, the nearest of several', () => {
  const document = documentOf(paragraph('aaaa', 'Міст і міст'), paragraph('bbbb', 'Ще один міст, великий міст'))
  expect(found(document, { blockId: 'bbbb', quote: 'міст' })).toBe('міст')
  const near = findPassage(document, { blockId: 'bbbb', quote: 'міст', offset: 20 })
  expect(document.resolve(near?.from ?? 0).parentOffset).toBe(22)
})

test('it survives typography, words written around it, and its block joined to another', () => {
  const before = { blockId: 'aaaa', quote: 'газета "Вісник" - своя' }
  expect(found(documentOf(paragraph('aaaa', 'Отже, газета «Вісник»\u00a0— своя, і наша')), before)).toBe('газета «Вісник»\u00a0— своя')
  expect(found(documentOf(paragraph('bbbb', 'Тепер тут: газета «Вісник»\u00a0— своя.')), before)).toBe('газета «Вісник»\u00a0— своя')
})

test('rewritten words are not found, nor words that stand in two other places', () => {
  const passage = { blockId: 'aaaa', quote: 'міст' }
  expect(found(documentOf(paragraph('aaaa', 'Переправа')), passage)).toBeNull()
  expect(found(documentOf(paragraph('bbbb', 'міст'), paragraph('cccc', 'міст')), passage)).toBeNull()
})

test('a whole block, a line in a list and one in a fact box can be spoken of', () => {
  const list: Block = { type: 'list', id: 'list', style: 'bulleted', items: [words('перший рядок'), words('другий рядок')] }
  const box: Block = {
    type: 'factBox',
    id: 'boxx',
    title: 'Довідка',
    blocks: [{ type: 'paragraph', id: 'inner', text: words('рядок довідки') }],
  }
  const document = documentOf(list, box)
  expect(found(document, { blockId: 'list', quote: 'рядок', offset: 18 })).toBe('рядок')
  expect(found(document, { blockId: 'inner', quote: 'рядок' })).toBe('рядок')
  expect(found(document, { blockId: 'boxx', quote: '' })).toBe('Довідкарядок довідки')
})

test('what is selected is remembered and found again', () => {
  const document = documentOf(paragraph('aaaa', 'Перший абзац'), paragraph('bbbb', 'Другий абзац про міст'))
  const state = EditorState.create({ doc: document })
  const selected = (from: number, to: number) =>
    selectedPassage(state.apply(state.tr.setSelection(TextSelection.create(document, from, to))))
  expect(selected(22, 27)).toEqual({ blockId: 'bbbb', quote: 'абзац', offset: 8 })
  expect(selected(8, 20)).toEqual({ blockId: 'aaaa', quote: 'абзац', offset: 8 })
  expect(selected(3, 3)).toEqual({ blockId: 'aaaa', quote: '', offset: 0 })
  expect(found(document, selected(22, 27) ?? { blockId: '', quote: '' })).toBe('абзац')
})
