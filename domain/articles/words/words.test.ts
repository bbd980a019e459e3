import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { arbitraryBody } from '@/domain/testing/arbitrary-body'
import { EMPTY_CONTENT } from '@/domain/testing/empty-content'
import type { Body } from '../body'
import { bringIn } from './bring-in'
import { bodyTree, lineOf, readSheet, writeSheet } from './sheet'
import { readWritten } from './unkept-words'

const paragraph = (id: string, text: string) => ({ type: 'paragraph' as const, id, text: [{ type: 'text' as const, text }] })
const bodyOf = (...texts: string[]): Body => ({ version: 1, blocks: texts.map((text, n) => paragraph(`p00${n}`, text)) })
const textsOf = ({ blocks }: Body) =>
  blocks.map((block) => (block.type === 'paragraph' ? block.text.map((one) => (one.type === 'text' ? one.text : ' ')).join('') : ''))

function copyOf(sheet: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(sheet))
  return copy
}

/** A colleague's browser: what is done in it comes back as one update. */
function write(sheet: Y.Doc, change: (sheet: Y.Doc) => void): Uint8Array {
  const updates: Uint8Array[] = []
  const hear = (update: Uint8Array) => updates.push(update)
  sheet.on('update', hear)
  sheet.transact(() => change(sheet))
  sheet.off('update', hear)
  return updates[0] ?? new Uint8Array([0, 0])
}

const textOf = (sheet: Y.Doc, at: number) => (bodyTree(sheet).get(at) as Y.XmlElement).get(0) as Y.XmlText

test('any body goes onto a sheet and comes back as the editor would give it', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const content = { ...EMPTY_CONTENT, body }
      const once = readSheet(writeSheet(content), content)
      expect(readSheet(writeSheet(once), once)).toEqual(once)
    }),
  )
})

test('a whole draft brought onto a sheet is what stands there, whatever stood there before', () => {
  fc.assert(
    fc.property(arbitraryBody, arbitraryBody, fc.string(), fc.string(), (from, to, before, after) => {
      const old = { ...EMPTY_CONTENT, body: from, headline: before }
      const sheet = writeSheet(old)
      const standing = readSheet(sheet, old)
      const wanted = readSheet(writeSheet({ ...EMPTY_CONTENT, body: to, headline: after }), EMPTY_CONTENT)
      bringIn(sheet, { from: standing, to: wanted })
      expect(readSheet(sheet, EMPTY_CONTENT)).toEqual(wanted)
      expect(bringIn(sheet, { from: wanted, to: wanted })).toBeNull()
    }),
  )
})

test('what a program saves and what a colleague types at the same time are both there', () => {
  const began = { ...EMPTY_CONTENT, headline: 'Міст', body: bodyOf('Перший.', 'Другий.', 'Третій.') }
  const sheet = writeSheet(began)
  write(sheet, () => textOf(sheet, 2).insert(0, 'Набрано: '))
  const saved = {
    ...began,
    headline: 'Новий міст',
    body: {
      version: 1 as const,
      blocks: [...bodyOf('Перший і останній.').blocks, ...began.body.blocks.slice(2), paragraph('p009', 'Четвертий.')],
    },
  }
  bringIn(sheet, { from: began, to: saved })
  const joined = readSheet(sheet, EMPTY_CONTENT)
  expect(joined.headline).toBe('Новий міст')
  expect(textsOf(joined.body)).toEqual(['Перший і останній.', 'Набрано: Третій.', 'Четвертий.'])
})

test('blocks that changed places take along what was typed in them', () => {
  const began = { ...EMPTY_CONTENT, body: bodyOf('Один', 'Два', 'Три') }
  const sheet = writeSheet(began)
  write(sheet, () => textOf(sheet, 0).insert(4, '!'))
  const [one, two, three] = began.body.blocks
  const blocks = [two, three, one].filter((block) => block !== undefined)
  bringIn(sheet, { from: began, to: { ...began, body: { version: 1, blocks } } })
  expect(textsOf(readSheet(sheet, EMPTY_CONTENT).body)).toEqual(['Два', 'Три', 'Один!'])
})

test('words that a colleague removes before they were kept are found as they stood', () => {
  const first = writeSheet({ ...EMPTY_CONTENT, body: bodyOf('Початок.') })
  const kept = [Y.encodeStateAsUpdate(first)]
  const typed = write(first, () => textOf(first, 0).insert(8, ' Дописане.'))
  const second = copyOf(first)
  const removed = write(second, () => bodyTree(second).delete(0, 1))
  const { before, sheet } = readWritten(kept, [
    { bytes: typed, byId: 'first' },
    { bytes: removed, byId: 'second' },
  ])
  expect(textsOf(readSheet(sheet, EMPTY_CONTENT).body)).toEqual([])
  expect(before.map((copy) => textsOf(readSheet(copy, EMPTY_CONTENT).body))).toEqual([['Початок. Дописане.']])
})

test('words that arrive when their paragraph is already gone are found', () => {
  const first = writeSheet({ ...EMPTY_CONTENT, body: bodyOf('Початок.', 'Решта.') })
  const kept = [Y.encodeStateAsUpdate(first)]
  const second = copyOf(first)
  const typed = [write(second, () => textOf(second, 0).insert(8, ' Допис')), write(second, () => textOf(second, 0).insert(14, 'ане.'))]
  const removed = write(first, () => bodyTree(first).delete(0, 1))
  const { fallen } = readWritten(kept, [{ bytes: removed, byId: 'first' }, ...typed.map((bytes) => ({ bytes, byId: 'second' }))])
  expect(fallen).toEqual(['Дописане.'])
})

test('words typed offline into a paragraph that a colleague removed are found when they come, even as removed', () => {
  const first = writeSheet({ ...EMPTY_CONTENT, body: bodyOf('Початок.', 'Решта.') })
  const kept = [Y.encodeStateAsUpdate(first)]
  const offline = new Y.Doc({ gc: false })
  Y.applyUpdate(offline, Y.encodeStateAsUpdate(first))
  write(offline, () => textOf(offline, 0).insert(8, ' Дописане.'))
  const removed = write(first, () => bodyTree(first).delete(0, 1))
  // Back on the line, the browser hears of the removal before it tells what was typed.
  Y.applyUpdate(offline, removed)
  const brought = Y.encodeStateAsUpdate(offline, Y.encodeStateVector(first))
  const rows = [
    { bytes: removed, byId: 'first' },
    { bytes: brought, byId: 'second' },
  ]
  expect(readWritten(kept, rows).fallen).toEqual(['Дописане.'])
})

test('who takes back their own words, or changes only how they look, loses nothing', () => {
  const first = writeSheet({ ...EMPTY_CONTENT, body: bodyOf('Початок.') })
  const kept = [Y.encodeStateAsUpdate(first)]
  const typed = write(first, () => textOf(first, 0).insert(8, ' Зайве.'))
  const second = copyOf(first)
  const bold = write(second, () => textOf(second, 0).format(0, 10, { bold: {} }))
  const back = write(first, () => textOf(first, 0).delete(8, 7))
  const rows = [
    { bytes: typed, byId: 'first' },
    { bytes: bold, byId: 'second' },
    { bytes: back, byId: 'first' },
  ]
  expect(readWritten(kept, rows)).toMatchObject({ before: [], fallen: [] })
})

test('one loss makes one copy, however many keys it took', () => {
  const first = writeSheet({ ...EMPTY_CONTENT, headline: '' })
  const kept = [Y.encodeStateAsUpdate(first)]
  const typed = write(first, () => lineOf(first, 'headline').insert(0, 'Заголовок'))
  const second = copyOf(first)
  const keys = Array.from({ length: 9 }, () => write(second, () => lineOf(second, 'headline').delete(0, 1)))
  const { before } = readWritten(kept, [{ bytes: typed, byId: 'first' }, ...keys.map((bytes) => ({ bytes, byId: 'second' }))])
  expect(before.map((copy) => readSheet(copy, EMPTY_CONTENT).headline)).toEqual(['Заголовок'])
})
