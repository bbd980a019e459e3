import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryBody, characters } from '@/domain/testing/arbitrary-body'
import { EMPTY_CONTENT } from '@/domain/testing/empty-content'
import type { Block, Body } from '../body'
import type { DraftContent } from '../schema'
import { blockWords } from './block-words'
import { diffBodies } from './bodies'
import { diffContents, hasChanges, summarise } from './contents'
import { afterSide, beforeSide, diffWords, type WordRun } from './words'

const told = (runs: readonly WordRun[]) =>
  runs.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind]).join('')
const joined = (runs: readonly WordRun[]) => runs.map((run) => run.text).join('')
const text = fc.string({ unit: characters, maxLength: 120 })

test('the one side of the marked words is the old text, the other side the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = diffWords(before, after)
      expect(joined(beforeSide(runs))).toBe(before)
      expect(joined(afterSide(runs))).toBe(after)
    }),
  )
})

test('the same property for a text and a few words of it changed', () => {
  const words = fc.array(fc.constantFrom('Міст', 'з’їзд', 'і', 'річка', '—', '5 %', 'біло-синій', '\n'), { maxLength: 30 })
  fc.assert(
    fc.property(words, words, fc.nat(30), (kept, put, place) => {
      const before = kept.join(' ')
      const after = [...kept.slice(0, place), ...put, ...kept.slice(place + 2)].join(' ')
      const runs = diffWords(before, after)
      expect(joined(beforeSide(runs))).toBe(before)
      expect(joined(afterSide(runs))).toBe(after)
    }),
  )
})

test('words are whole words in Ukrainian, with their apostrophes and hyphens', () => {
  expect(told(diffWords('Міст відкрили в середу.', 'Міст відкрили в четвер.'))).toBe('Міст відкрили в [-середу-][+четвер+].')
  expect(told(diffWords('з’їзд біло-синіх', 'з’їзди біло-синіх'))).toBe('[-з’їзд-][+з’їзди+] біло-синіх')
  expect(told(diffWords('старий дім біля річки', 'новий сад біля річки'))).toBe('[-старий дім-][+новий сад+] біля річки')
})

test('texts without anything in common are one taken out and one put in', () => {
  const before = Array.from({ length: 3_000 }, (_, n) => `а${n}`).join(' ')
  const after = Array.from({ length: 3_000 }, (_, n) => `б${n}`).join('-')
  expect(diffWords(before, after).map((run) => run.kind)).toEqual(['removed', 'added'])
})

test('each side of the blocks is the body it came from, in its order', () => {
  fc.assert(
    fc.property(arbitraryBody, arbitraryBody, fc.nat(6), (one, other, place) => {
      const mixed: Body = { version: 1, blocks: [...other.blocks.slice(0, place), ...one.blocks.slice(1), ...other.blocks.slice(place)] }
      for (const after of [other, mixed]) {
        const rows = diffBodies(one, after)
        expect(rows.flatMap((row) => row.before ?? [])).toEqual(one.blocks)
        expect(rows.flatMap((row) => row.after ?? [])).toEqual(after.blocks)
        for (const { before, after: made, words } of rows) {
          if (before) expect(joined(beforeSide(words))).toBe(blockWords(before))
          if (made) expect(joined(afterSide(words))).toBe(blockWords(made))
        }
      }
    }),
  )
})

test('a body compared with itself has nothing changed', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      expect(diffBodies(body, body).every((row) => row.kind === 'same')).toBe(true)
    }),
  )
})

test('a block that moved is told as moved, a rewritten one without its id is still a pair', () => {
  const [first, second, third] = [paragraph('p001', 'Перший абзац про міст'), paragraph('p002', 'Другий'), paragraph('p003', 'Третій')]
  expect(kinds([first, second, third], [second, third, first])).toEqual(['moved', 'same', 'same', 'moved'])
  expect(kinds([first, second], [paragraph('q777', 'Перший абзац про новий міст'), second])).toEqual(['changed', 'same'])
  expect(kinds([first], [first, second])).toEqual(['same', 'added'])
  expect(kinds([first, second], [second])).toEqual(['removed', 'same'])
})

test('a link or a level that changed is told though the words are the same', () => {
  const link = (href: string): Block => ({
    type: 'paragraph',
    id: 'p001',
    text: [{ type: 'text', text: 'тут', marks: [{ type: 'link', href }] }],
  })
  const [row] = diffBodies(body(link('/one')), body(link('/two')))
  expect(row).toMatchObject({
    kind: 'changed',
    words: [{ kind: 'same', text: 'тут' }],
    traits: { removed: [{ name: 'link', value: '/one' }], added: [{ name: 'link', value: '/two' }] },
  })
})

test('every field of a draft is compared, and the summary counts what happened', () => {
  const before = aContent()
  const after = aContent({
    headline: 'Міст відкрили пізніше',
    sectionId: 'two',
    authorIds: ['b', 'a'],
    tags: ['Мости', 'Річка'],
    commentsOpen: false,
    body: body(paragraph('p001', 'Рух почався сьогодні вранці.')),
  })
  const changes = diffContents(before, after)
  expect(changes.fields).toEqual([
    { field: 'headline', kind: 'words', words: expect.anything() },
    { field: 'sectionId', kind: 'choice', before: 'one', after: 'two' },
    { field: 'commentsOpen', kind: 'choice', before: 'true', after: 'false' },
    { field: 'authorIds', kind: 'list', removed: [], added: [], kept: ['b', 'a'], isReordered: true },
    { field: 'tags', kind: 'list', removed: [], added: ['Річка'], kept: ['Мости'], isReordered: false },
  ])
  expect(summarise(changes)).toMatchObject({ blocks: { changed: 1, added: 0 }, words: { added: 2, removed: 1 } })
  expect(hasChanges(summarise(diffContents(before, before)))).toBe(false)
})

function kinds(before: Block[], after: Block[]): string[] {
  return diffBodies(body(...before), body(...after)).map((row) => row.kind)
}

function paragraph(id: string, words: string): Block {
  return { type: 'paragraph', id, text: [{ type: 'text', text: words }] }
}

function body(...blocks: Block[]): Body {
  return { version: 1, blocks }
}

function aContent(more: Partial<DraftContent> = {}): DraftContent {
  return {
    ...EMPTY_CONTENT,
    headline: 'Міст відкрили раніше',
    sectionId: 'one',
    body: body(paragraph('p001', 'Рух почався вчора.')),
    authorIds: ['a', 'b'],
    tags: ['Мости'],
    ...more,
  }
}
