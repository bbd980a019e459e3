import { expect, test } from 'vitest'
import { statementNames } from './statement-names'

const ADDRESS = 'postgresql://visnyk@localhost:5432/visnyk'

test('a statement has one name, and another statement another', () => {
  const nameOf = statementNames(ADDRESS)
  const first = nameOf({ sql: 'select 1' })
  expect(first).not.toBe('')
  expect(nameOf({ sql: 'select 2' })).not.toBe(first)
  expect(nameOf({ sql: 'select 1' })).toBe(first)
})

test('however many statements there are, a connection remembers only so many', () => {
  const nameOf = statementNames(ADDRESS)
  const names = new Set(Array.from({ length: 2_000 }, (_, n) => nameOf({ sql: `select ${n}` })))
  expect(names.size).toBe(501)
  expect(nameOf({ sql: 'select 1999' })).toBe('')
})

test('behind a pooler that hands connections around statements have no names', () => {
  const nameOf = statementNames(`${ADDRESS}?sslmode=require&pgbouncer=true`)
  expect(nameOf({ sql: 'select 1' })).toBe('')
})
