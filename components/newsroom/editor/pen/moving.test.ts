import { getSchema } from '@tiptap/core'
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '@/domain/articles/body'
import { editorDocument } from '@/domain/articles/tiptap'
import { blockIdsPlugin } from '../block-ids'
import { PLAIN_MEDIA, SCHEMA } from '../extensions'
import { movedBlock } from './moving'

const schema = getSchema([...SCHEMA, ...PLAIN_MEDIA])

function pageOf(...ids: string[]): EditorState {
  const blocks = ids.map((id): Block => ({ type: 'paragraph', id, text: [{ type: 'text', text: id.toUpperCase() }] }))
  return EditorState.create({ doc: schema.nodeFromJSON(editorDocument({ version: 1, blocks })), plugins: [blockIdsPlugin()] })
}

const idsOf = ({ doc }: EditorState) => doc.content.content.map((block) => String(block.attrs.blockId))
const select = (state: EditorState, from: number, to?: number) => {
  const begin = state.doc.resolve(from)
  const selection = to === undefined ? TextSelection.near(begin) : TextSelection.between(begin, state.doc.resolve(to))
  return state.apply(state.tr.setSelection(selection))
}
const move = (state: EditorState, direction: 'up' | 'down') => {
  const change = movedBlock(state, direction)
  return change ? state.apply(change) : state
}

describe('moving blocks', () => {
  test('the block of the caret goes up and down, with the caret in it', () => {
    const state = select(pageOf('aaaa', 'bbbb', 'cccc'), 8)
    const up = move(state, 'up')
    expect(idsOf(up)).toEqual(['bbbb', 'aaaa', 'cccc'])
    expect(up.selection.$from.parent.textContent).toBe('BBBB')
    expect(idsOf(move(move(up, 'down'), 'down'))).toEqual(['aaaa', 'cccc', 'bbbb'])
  })

  test('several selected blocks go together; at the end of the page nothing moves', () => {
    const state = select(pageOf('aaaa', 'bbbb', 'cccc'), 2, 9)
    expect(idsOf(move(state, 'down'))).toEqual(['cccc', 'aaaa', 'bbbb'])
    expect(idsOf(move(state, 'up'))).toEqual(['aaaa', 'bbbb', 'cccc'])
  })

  test('a block selected as a whole goes alone', () => {
    const page = pageOf('aaaa', 'bbbb', 'cccc')
    const state = page.apply(page.tr.setSelection(NodeSelection.create(page.doc, 6)))
    expect(idsOf(move(state, 'down'))).toEqual(['aaaa', 'cccc', 'bbbb'])
    expect(idsOf(move(state, 'up'))).toEqual(['bbbb', 'aaaa', 'cccc'])
  })

  test('however they are moved, the same blocks are there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(23), fc.constantFrom('up' as const, 'down' as const))), (steps) => {
        const names = ['aaaa', 'bbbb', 'cccc', 'dddd']
        const end = steps.reduce((state, [at, direction]) => move(select(state, Math.max(1, at)), direction), pageOf(...names))
        expect(idsOf(end).sort()).toEqual(names)
      }),
    )
  })
})

describe('names of blocks', () => {
  test('a copy pasted before its original gets a name of its own', () => {
    const state = pageOf('aaaa', 'bbbb')
    const copy = state.doc.child(1)
    const pasted = idsOf(state.apply(state.tr.insert(6, copy)))
    expect(pasted[2]).toBe('bbbb')
    expect(new Set(pasted).size).toBe(3)
  })

  test('a copy pasted after it, too, and a block parted in two', () => {
    const state = pageOf('aaaa', 'bbbb')
    const pasted = idsOf(state.apply(state.tr.insert(12, state.doc.child(0))))
    expect(pasted.slice(0, 2)).toEqual(['aaaa', 'bbbb'])
    expect(new Set(pasted).size).toBe(3)
    const parted = idsOf(state.apply(state.tr.split(3)))
    expect(parted[0]).toBe('aaaa')
    expect(new Set(parted).size).toBe(3)
  })
})
