// The examples that other properties stand on are themselves what the paper accepts.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Body } from '@/domain/articles/body'
import { arbitraryBody } from './arbitrary-body'

test('every arbitrary body is a valid one, and parsing does not change it', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      expect(Body.parse(body)).toEqual(body)
    }),
  )
})
