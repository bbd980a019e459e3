import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_CONTENT } from '@/domain/testing/empty-content'
import type { Block } from '../articles/body'
import type { DraftContent } from '../articles/schema'
import { arbitraryBody } from '../testing/arbitrary-body'
import { storedDiff, storyDiff } from './story-diff'

const CONTENT: DraftContent = { ...EMPTY_CONTENT, headline: 'Міст відкрили', standfirst: 'Раніше, ніж чекали.' }

describe('what readers are shown of a correction', () => {
  test('a wrong word and the right one, with the words around them', () => {
    const diff = storyDiff(text('Міст завдовжки 120 метрів відкрили в суботу.'), text('Міст завдовжки 102 метри відкрили в суботу.'))
    expect(diff).toEqual([
      {
        part: 'text',
        runs: [
          { kind: 'same', text: 'Міст завдовжки ' },
          { kind: 'removed', text: '120 метрів' },
          { kind: 'added', text: '102 метри' },
          { kind: 'same', text: ' відкрили в суботу.' },
        ],
      },
    ])
  })

  test('headline, standfirst and photograph are told apart', () => {
    const before = { ...CONTENT, leadCredit: 'Фото: Сич' }
    const after = { ...CONTENT, headline: 'Порон відкрили', standfirst: 'Пізніше.', leadCredit: 'Фото: Гай' }
    expect(storyDiff(before, after).map((line) => line.part)).toEqual(['headline', 'standfirst', 'photo'])
  })

  test('a line that was taken out or put in is whole', () => {
    expect(storyDiff(text('Перший.', 'Зайвий.', 'Другий.'), text('Перший.', 'Другий.'))).toEqual([
      { part: 'text', runs: [{ kind: 'removed', text: 'Зайвий.' }] },
    ])
    expect(storyDiff(text('Перший.'), text('Перший.', 'Новий.'))).toEqual([{ part: 'text', runs: [{ kind: 'added', text: 'Новий.' }] }])
  })

  test('a long paragraph is told by what stands near the change', () => {
    const far = Array.from({ length: 60 }, (_, n) => `слово${n}`).join(' ')
    const [line] = storyDiff(text(`${far} хибно ${far}`), text(`${far} правильно ${far}`))
    const [before, , , after] = line?.runs ?? []
    expect(before?.text).toBe('… слово51 слово52 слово53 слово54 слово55 слово56 слово57 слово58 слово59 ')
    expect(after?.text).toBe(' слово0 слово1 слово2 слово3 слово4 слово5 слово6 слово7 слово8 …')
  })

  test('the same story has no differences, and whatever differs in words is found and can be stored', () => {
    fc.assert(
      fc.property(arbitraryBody, arbitraryBody, (one, other) => {
        expect(storyDiff({ ...CONTENT, body: one }, { ...CONTENT, body: one })).toEqual([])
        const diff = storyDiff({ ...CONTENT, body: one }, { ...CONTENT, body: other })
        expect(storedDiff(JSON.parse(JSON.stringify(diff)))).toEqual(diff)
        expect(diff.every((line) => line.runs.some((run) => run.kind !== 'same'))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('what another version of the paper stored is no reason to fail', () => {
    expect(storedDiff({ kind: 'unknown' })).toEqual([])
  })
})

function text(...lines: string[]): DraftContent {
  const blocks = lines.map((line, at): Block => ({ type: 'paragraph', id: `p00${at}`, text: [{ type: 'text', text: line }] }))
  return { ...CONTENT, body: { version: 1, blocks } }
}
