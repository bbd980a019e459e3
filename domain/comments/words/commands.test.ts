import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, type Role } from '../../actor'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { useForgotten } from '../../testing/forgotten'
import { touch } from '../../touch'
import { addWords, removeWords } from './commands'
import { findWordList } from './kept'
import { findWords } from './match'

useDatabase()
const forgotten = useForgotten()
beforeEach(() => db().commentWord.deleteMany())

const listed = () => db().commentWord.findMany({ select: { effect: true, pattern: true, note: true }, orderBy: { pattern: 'asc' } })

test('a line is looked for from the next comment on, until it is removed', async () => {
  const moderator = await aPerson('moderator')
  told(await addWords(moderator, { effect: 'hold', patterns: ['казино', '', ' =рак ', 'казино'], note: 'реклама' }))
  expect(forgotten).toEqual([touch.words()])
  expect(await listed()).toEqual([
    { effect: 'hold', pattern: '=рак', note: 'реклама' },
    { effect: 'hold', pattern: 'казино', note: 'реклама' },
  ])
  expect(findWords(await findWordList(), 'Найкраще казино!')).toEqual([{ effect: 'hold', pattern: 'казино', from: 9, to: 15 }])
  const rows = await db().commentWord.findMany({ select: { id: true } })
  forgotten.length = 0
  told(await removeWords(moderator, { ids: rows.map(({ id }) => id) }))
  expect(forgotten).toEqual([touch.words()])
  expect(findWords(await findWordList(), 'Найкраще казино!')).toEqual([])
  expect(await removeWords(moderator, { ids: rows.map(({ id }) => id) })).toMatchObject({ reason: 'nothingChanged' })
})

test('a line that is listed already gets the new effect', async () => {
  const moderator = await aPerson('moderator')
  told(await addWords(moderator, { effect: 'mark', patterns: ['кредит'] }))
  told(await addWords(moderator, { effect: 'refuse', patterns: ['кредит', 'позика'] }))
  expect(await listed()).toMatchObject([
    { effect: 'refuse', pattern: 'кредит' },
    { effect: 'refuse', pattern: 'позика' },
  ])
})

test('a line that says nothing, or would catch half of all comments, is told where it stands', async () => {
  const moderator = await aPerson('moderator')
  const outcome = await addWords(moderator, { effect: 'hold', patterns: ['казино', 'а*', '***'] })
  expect(outcome).toMatchObject({ kind: 'invalid', errors: [{ field: 'patterns.1' }, { field: 'patterns.2' }] })
  expect(await addWords(moderator, { effect: 'hold', patterns: [' '] })).toMatchObject({
    errors: [{ field: 'patterns', code: 'required' }],
  })
  expect(await listed()).toEqual([])
})

describe('who lists words', () => {
  test.each<[Role, boolean]>([
    ['reader', false],
    ['author', false],
    ['editor', true],
    ['moderator', true],
    ['admin', true],
  ])('%s: %s', async (role, may) => {
    const person = await aPerson(role)
    expect((await addWords(person, { effect: 'hold', patterns: ['казино'] })).ok).toBe(may)
    const { id } = await db().commentWord.upsert({
      where: { pattern: 'казино' },
      create: { pattern: 'казино', effect: 'hold' },
      update: {},
    })
    expect((await removeWords(person, { ids: [id] })).ok).toBe(may)
  })

  test('not a guest', async () => {
    expect(await addWords(GUEST, { effect: 'hold', patterns: ['казино'] })).toMatchObject({ kind: 'forbidden' })
  })
})
