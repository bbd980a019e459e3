// A photograph in other shapes, around its point of interest.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CROP_NAMES, CROP_PATH, CROPS, cropPath, cropSize, pieceOf } from './crops'

const wide = { width: 3000, height: 2000, focalX: 0.5, focalY: 0.5 }

test('a crop is the largest piece of its shape', () => {
  expect(pieceOf(wide, 1)).toEqual({ left: expect.closeTo(1 / 6), top: 0, width: expect.closeTo(2 / 3), height: 1 })
  expect(pieceOf(wide, 16 / 9)).toMatchObject({ left: 0, width: 1, height: expect.closeTo(0.84375) })
})

test('the point of interest stays as near to the middle as the edge allows', () => {
  expect(pieceOf({ ...wide, focalX: 0 }, 1).left).toBe(0)
  expect(pieceOf({ ...wide, focalX: 1 }, 1).left).toBeCloseTo(1 / 3)
  expect(pieceOf({ ...wide, focalX: 0.4 }, 1).left).toBeCloseTo(0.4 - 1 / 3)
})

test('a crop is 1,200 wide where the photograph allows it, and never enlarged', () => {
  expect(CROP_NAMES.map((name) => cropSize(wide, name))).toEqual([
    { width: 1200, height: 675 },
    { width: 1200, height: 900 },
    { width: 1200, height: 1200 },
  ])
  expect(cropSize({ ...wide, width: 900, height: 600 }, '1x1')).toEqual({ width: 600, height: 600 })
})

test('the address moves with the point of interest and with nothing else', () => {
  const photo = { hash: 'a'.repeat(64), focalX: 0.333, focalY: 1 }
  expect(cropPath(photo, '16x9')).toBe(`/media/${'a'.repeat(64)}/16x9-33-100.jpg`)
  expect(cropPath(photo, '1x1')).toMatch(CROP_PATH)
})

test('whatever the photograph, the piece lies inside it, has its shape and holds the point', () => {
  const size = fc.integer({ min: 1, max: 20_000 })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(size, size, share, share, fc.constantFrom(...CROP_NAMES), (width, height, focalX, focalY, name) => {
      const piece = pieceOf({ width, height, focalX, focalY }, CROPS[name])
      for (const [from, extent, point] of [
        [piece.left, piece.width, focalX],
        [piece.top, piece.height, focalY],
      ] as const) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(from + extent).toBeLessThanOrEqual(1 + 1e-9)
        expect(point).toBeGreaterThanOrEqual(from - 1e-9)
        expect(point).toBeLessThanOrEqual(from + extent + 1e-9)
      }
      expect((piece.width * width) / (piece.height * height)).toBeCloseTo(CROPS[name], 6)
    }),
  )
})
