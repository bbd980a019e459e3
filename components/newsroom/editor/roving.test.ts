import { expect, test } from 'vitest'
import { placeFor } from './roving'

test.each([
  ['ArrowRight', 1, 2],
  ['ArrowRight', 4, 0],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 0, 4],
  ['Home', 3, 0],
  ['End', 1, 4],
  ['ArrowDown', 1, null],
  ['Tab', 1, null],
])('%s from tool %i of five goes to %s', (key, at, to) => {
  expect(placeFor(key, { at, count: 5 })).toBe(to)
})
