// The paper's mark — the letter В folded from a newspaper sheet — and the icon files cut from it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { poly, rect, shape } from './svg.ts'

const brick = '#b3312b'
const paper = '#fff8ea'

/** The letter on a 64-unit field: one sheet, two windows, its corners folded in. */
const letter = (ink: string, fold: string): string =>
  shape('M14 9H39L48 18V26L43.5 31L51 38.5V46L42 55H14ZM26 19V27H36V19ZM26 36.5V45H38V36.5Z', ink, 'fill-rule="evenodd"') +
  poly([[39, 9], [48, 18], [39, 18]], fold) +
  poly([[42, 55], [51, 46], [42, 46]], fold) +
  rect(14, 9, 4, 46, fold, 'opacity=".55"')

const framed = (ground: string, corner: number, ink: string, fold: string, scale = 1): string => {
  const shift = (64 - 64 * scale) / 2 - 0.25
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${rect(0, 0, 64, 64, ground, `rx="${corner}"`)}<g transform="translate(${shift} ${shift + 0.25}) scale(${scale})">${letter(ink, fold)}</g></svg>\n`
}

/** A brick ground of its own keeps the mark legible on light and dark tabs alike. */
export const drawIcon = (): string => framed(brick, 14, paper, '#e3b9a4')

/** The one-picture ICO container: browsers accept a PNG inside. */
function ico(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

const png = (svg: string, size: number): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: (72 * size) / 64 }).resize(size, size).png({ compressionLevel: 9, palette: true }).toBuffer()

/** Writes `icon.svg` and the raster icons next to it. */
export async function writeIcons(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'icon.svg'), drawIcon())
  writeFileSync(join(folder, 'apple-touch-icon.png'), await png(framed(brick, 0, paper, '#e3b9a4', 0.86), 180))
  writeFileSync(join(folder, 'favicon.ico'), ico(await png(drawIcon(), 32), 32))
  writeFileSync(join(folder, 'publisher-logo.png'), await png(framed(paper, 0, brick, '#7d1f22', 0.8), 512))
}
