import { getSchema } from '@tiptap/core'
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { newBlockId } from '@/domain/articles/block-id'
import { bodyOf, editorDocument } from '@/domain/articles/tiptap'
import { nodesOf, piecesOf, typeOf } from '@/domain/articles/words/body-tree'
import { writeSheet } from '@/domain/articles/words/sheet'
import { arbitraryBody } from '@/domain/testing/arbitrary-body'
import { EMPTY_CONTENT } from '@/domain/testing/empty-content'
import { PLAIN_MEDIA, SCHEMA } from '../extensions'
import { toBase64 } from './base64'
import { listHere } from './colleagues'
import { SharedDraft } from './shared-draft'
import { moved, oneLine } from './shared-line'

const schema = getSchema([...SCHEMA, ...PLAIN_MEDIA])

test('what the server puts on a sheet is what the editor reads from it', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const tree = new Y.Doc().getXmlFragment('body')
      tree.insert(0, piecesOf(editorDocument(body).content).map(typeOf))
      const shown = yXmlFragmentToProseMirrorRootNode(tree, schema)
      expect(shown.toJSON()).toEqual(schema.nodeFromJSON(editorDocument(body)).toJSON())
    }),
  )
})

test('what the editor puts on a sheet is what the server reads from it', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const tree = new Y.Doc().getXmlFragment('body')
      prosemirrorJSONToYXmlFragment(schema, editorDocument(body), tree)
      const read = bodyOf({ type: 'doc', content: nodesOf(tree) }, newBlockId)
      expect(read).toEqual(bodyOf(schema.nodeFromJSON(editorDocument(body)).toJSON(), newBlockId))
    }),
  )
})

test.each([
  ['letters before it push it on', 5, [{ insert: 'абв' }], 8],
  ['letters at it and behind it leave it', 5, [{ retain: 5 }, { insert: 'абв' }], 5],
  ['what is taken away before it draws it back', 5, [{ retain: 1 }, { delete: 2 }], 3],
  ['what is taken away around it leaves it at the beginning', 5, [{ retain: 2 }, { delete: 9 }], 2],
])('a caret after a colleague’s change: %s', (_, at, delta, after) => {
  expect(moved(at, delta)).toBe(after)
})

test.each([
  ['the soft line end of InDesign', 'Рядок\u000bдругий', 'Рядок другий'],
  ['line ends of every kind', 'Рядок \r\n\n другий', 'Рядок другий'],
  ['a sign nobody sees beside a space', 'Рядок \u0002другий', 'Рядок другий'],
  ['half of a character', 'Рядок\ud83d', 'Рядок '],
])('a line takes in what was pasted: %s', (_, pasted, words) => {
  expect(oneLine(pasted)).toBe(words)
})

test('a page whose sheet makes no version begins by saying so, by field', () => {
  const state = toBase64(Y.encodeStateAsUpdate(writeSheet(EMPTY_CONTENT)))
  const article = { id: 'a', content: EMPTY_CONTENT, version: 3, savedAt: new Date() }
  const begin = (unfit: { [field: string]: string } | null) =>
    new SharedDraft({
      article,
      page: { sheetId: 's', state, unfit },
      person: { id: 'p', name: 'Олена' },
      send: () => Promise.reject(new Error('Nothing is sent')),
    })
  expect(begin({ headline: 'Задовго' }).current()).toMatchObject({ state: 'invalid', errors: { headline: 'Задовго' } })
  expect(begin(null).current()).toMatchObject({ state: 'saved', errors: {} })
})

test('a colleague with two tabs is here once, and oneself not at all', () => {
  const states = new Map<number, object>([
    [1, { user: { id: 'a', name: 'Олена' } }],
    [2, { user: { id: 'b', name: 'Марта' }, field: 'headline' }],
    [3, { user: { id: 'b', name: 'Марта' } }],
    [4, {}],
  ])
  const presence = { getStates: () => states } as Parameters<typeof listHere>[0]
  expect(listHere(presence, 'a')).toEqual([{ id: 'b', name: 'Марта', field: 'headline' }])
})
