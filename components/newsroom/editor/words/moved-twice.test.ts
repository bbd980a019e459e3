// Two people move one block at the same moment: with the editor's own way of writing a move on the sheet.
import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Block, plainText } from '@/domain/articles/body'
import { keepOnce } from '@/domain/articles/words/moved-twice'
import { bodyTree, readBody, writeSheet } from '@/domain/articles/words/sheet'
import { EMPTY_CONTENT } from '@/domain/testing/empty-content'
import { blockIdsPlugin } from '../block-ids'
import { PLAIN_MEDIA, SCHEMA } from '../extensions'
import { movedBlock } from '../pen/moving'

const schema = getSchema([...SCHEMA, ...PLAIN_MEDIA])
const WORDS = { aaaa: 'Міст відкрили.', bbbb: 'Школа чекає на дітей.', cccc: 'Ринок зачинено.', dddd: 'Театр грає.' }
const ids = (sheet: Y.Doc) => readBody(sheet).blocks.map(({ id }) => id)

/** Browsers with one story open. */
function browsers(count: number): Y.Doc[] {
  const blocks = Object.entries(WORDS).map(([id, text]): Block => ({ type: 'paragraph', id, text: [{ type: 'text', text }] }))
  const state = Y.encodeStateAsUpdate(writeSheet({ ...EMPTY_CONTENT, body: { version: 1, blocks } }))
  return Array.from({ length: count }, () => copyOf(state))
}

function copyOf(state: Uint8Array): Y.Doc {
  const sheet = new Y.Doc({ gc: false })
  Y.applyUpdate(sheet, state)
  return sheet
}

/** As the editor does it: `bbbb` goes down by so many places. */
function moveDown(sheet: Y.Doc, places: number): void {
  const { doc, meta } = initProseMirrorDoc(bodyTree(sheet), schema)
  let page = EditorState.create({ doc, plugins: [blockIdsPlugin()] })
  for (let place = 0; place < places; place++) {
    let at = 0
    page.doc.forEach((block, offset) => {
      if (block.attrs.blockId === 'bbbb') at = offset
    })
    page = page.apply(page.tr.setSelection(TextSelection.near(page.doc.resolve(at + 1))))
    page = page.apply(movedBlock(page, 'down') ?? page.tr)
  }
  sheet.transact(() => updateYFragment(sheet, bodyTree(sheet), page.doc, meta))
}

function hearAll(sheets: readonly Y.Doc[]): void {
  const updates = sheets.map((sheet) => Y.encodeStateAsUpdate(sheet))
  for (const sheet of sheets) for (const update of updates) Y.applyUpdate(sheet, update)
}

describe('a block that two people move at once', () => {
  test.each([
    ['to one place', [1, 1], ['aaaa', 'cccc', 'bbbb', 'dddd']],
    ['to two places', [2, 1], ['aaaa', 'cccc', 'bbbb', 'dddd']],
  ])('%s stands once, at one place for everybody', (_, places, wanted) => {
    const sheets = browsers(2)
    for (const [n, sheet] of sheets.entries()) moveDown(sheet, places[n] ?? 0)
    hearAll(sheets)
    expect(sheets.map((sheet) => ids(sheet).length)).toEqual([5, 5])
    for (const sheet of sheets) keepOnce(sheet)
    hearAll(sheets)
    expect(sheets.map(ids)).toEqual([wanted, wanted])
  })

  test('stays, though three move it and not all have heard of all when they tidy up', () => {
    const [first, second, third] = browsers(3) as [Y.Doc, Y.Doc, Y.Doc]
    for (const sheet of [first, second, third]) moveDown(sheet, 1)
    hearAll([first, second])
    for (const sheet of [first, second]) keepOnce(sheet)
    hearAll([second, third])
    keepOnce(third)
    hearAll([first, second, third])
    expect([first, second, third].map((sheet) => ids(sheet).filter((id) => id === 'bbbb'))).toEqual([['bbbb'], ['bbbb'], ['bbbb']])
  })

  test('stands twice when somebody has written in one of the copies: no word goes', () => {
    const sheets = browsers(2)
    for (const sheet of sheets) moveDown(sheet, 1)
    const written = bodyTree(sheets[1] as Y.Doc).get(2)
    if (written instanceof Y.XmlElement) (written.get(0) as Y.XmlText).insert(0, 'Уже. ')
    hearAll(sheets)
    for (const sheet of sheets) keepOnce(sheet)
    hearAll(sheets)
    for (const sheet of sheets) {
      const words = readBody(sheet).blocks.map((block) => (block.type === 'paragraph' ? plainText(block.text) : ''))
      expect(words.filter((text) => text.includes('Школа')).sort()).toEqual(['Уже. Школа чекає на дітей.', WORDS.bbbb].sort())
    }
  })
})
