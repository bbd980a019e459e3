// What stays of a photograph in another shape: the largest piece of it that has the shape, around its point of interest.
import { type Photo, SHARED_WIDTH } from './photo'

/** The shapes search engines ask for: wide for Discover, the old screen, a square for small places. */
export const CROPS = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const
export type CropName = keyof typeof CROPS
export const CROP_NAMES = Object.keys(CROPS) as CropName[]

type Shape = Pick<Photo, 'width' | 'height' | 'focalX' | 'focalY'>

/** A piece of a photograph; every number is a share of its width or height. */
export type Piece = { left: number; top: number; width: number; height: number }

/** `ratio`: width to height. */
export function pieceOf({ width, height, focalX, focalY }: Shape, ratio: number): Piece {
  const share = { width: Math.min(1, (height * ratio) / width), height: Math.min(1, width / ratio / height) }
  const from = (focus: number, size: number) => Math.min(Math.max(focus - size / 2, 0), 1 - size)
  return { left: from(focalX, share.width), top: from(focalY, share.height), ...share }
}

/** In pixels, as it is drawn: nothing is enlarged. */
export function cropSize(photo: Shape, name: CropName): { width: number; height: number } {
  const ratio = CROPS[name]
  const width = Math.min(SHARED_WIDTH, Math.floor(pieceOf(photo, ratio).width * photo.width))
  return { width, height: Math.round(width / ratio) }
}

/** Says around which point: when that moves, the crop has another address. */
export function cropPath(photo: Pick<Photo, 'hash' | 'focalX' | 'focalY'>, name: CropName): string {
  return `/media/${photo.hash}/${name}-${percent(photo.focalX)}-${percent(photo.focalY)}.jpg`
}

export const CROP_PATH = /^\/media\/([0-9a-f]{16,64})\/(16x9|4x3|1x1)-(\d{1,3})-(\d{1,3})\.jpg$/

function percent(share: number): number {
  return Math.round(share * 100)
}
