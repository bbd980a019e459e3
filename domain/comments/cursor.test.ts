import { expect, test } from 'vitest'
import { parseCursor, printCursor } from './cursor'

const place = { createdAt: new Date('2026-11-22T12:34:56.789Z'), id: '019a0000-0000-7000-8000-000000000001' }

test('a cursor is read back as it was printed', () => {
  for (const one of [place, { ...place, likes: 0 }, { ...place, likes: 142 }]) expect(parseCursor(printCursor(one))).toEqual(one)
})

test('what is no cursor of ours is the beginning of the list', () => {
  for (const other of ['', null, undefined, 'x', "1' or 1=1", 'zzzzzzzzzzz-019a0000-0000-7000-8000-000000000001'])
    expect(parseCursor(other)).toBeNull()
})
