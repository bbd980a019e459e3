// What the paper says of itself: who may write it, and what of it the paper then has.
import { expect, test } from 'vitest'
import { GUEST, ROLES, system } from '../actor'
import { findPaper } from '../settings/queries'
import { useDatabase as aFreshDatabase } from '../testing/database'
import { told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { useForgotten } from '../testing/forgotten'
import { changeStandards } from './commands'
import { findDeskStandards } from './desk'
import { findStandards } from './queries'

aFreshDatabase()
const forgotten = useForgotten()

const HOUSE = system('test')
const words = { locale: 'uk' as const, principles: 'Перевіряємо.\r\n\r\nВиправляємо.', ethics: '', ownership: ' Громада. ', masthead: '' }
const MONDAY = new Date('2026-11-23T08:00:00Z')

test('only administrators see and change it', async () => {
  const may: Record<string, boolean> = {}
  for (const role of ROLES) {
    const person = await aPerson(role)
    may[role] = (await changeStandards(person, words)).ok
    expect((await findDeskStandards(person, 'uk')) !== null).toBe(may[role])
  }
  expect(may).toEqual({ reader: false, author: false, editor: false, moderator: false, admin: true })
  expect(await changeStandards(GUEST, words)).toEqual({ ok: false, kind: 'forbidden' })
})

test('a paper has the parts that say something, in the languages that say anything', async () => {
  told(await changeStandards(HOUSE, { ...words, ethics: 'Без подарунків.' }, { now: MONDAY }))
  expect((await findPaper('uk')).standards).toEqual({
    parts: ['principles', 'ethics', 'ownership'],
    changedAt: MONDAY,
    languages: ['uk'],
  })
  expect((await findPaper('en')).standards).toBeNull()
  expect(await findStandards('en')).toBeNull()
  expect((await findStandards('uk'))?.parts[0]).toEqual({ part: 'principles', paragraphs: ['Перевіряємо.', 'Виправляємо.'] })
  told(await changeStandards(HOUSE, { ...words, principles: '', ownership: '' }))
  expect([(await findPaper('uk')).standards, await findStandards('uk')]).toEqual([null, null])
})

test('every page is made again for new words; saved as they were, they stay of their day', async () => {
  told(await changeStandards(HOUSE, words, { now: MONDAY }))
  expect(forgotten).toEqual(['paper'])
  forgotten.length = 0
  told(await changeStandards(HOUSE, words, { now: new Date('2026-11-30T08:00:00Z') }))
  expect(forgotten).toEqual([])
  expect((await findStandards('uk'))?.changedAt).toEqual(MONDAY)
})
