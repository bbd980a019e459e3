// Pictures from outside: judged by their first bytes, decoded within limits, and made anew at every width pages ask for.
// Nothing of the original but its pixels leaves this file: no place, no name of a camera, no thumbnail.
import sharp, { type Sharp } from 'sharp'

export type ImageFormat = 'jpeg' | 'png' | 'webp'

/** Why a file is not taken: it is no JPEG, PNG or WebP; it unpacks to too many pixels; it is cut short or damaged. */
export type ImageRefusal = 'notAnImage' | 'imageTooLarge' | 'brokenImage'

export type Renditions = {
  /** Of the picture as it is seen, after the camera's rotation. */
  width: number
  height: number
  /** Widths there is a `.webp` of, ascending. */
  widths: number[]
  /** Those of which there is an `.avif` too. */
  avifWidths: number[]
  /** The average colour, `#rrggbb`. */
  placeholder: string
  files: { name: string; bytes: Buffer }[]
}

export type Rendered = { ok: true; value: Renditions } | { ok: false; reason: ImageRefusal }

export const MAX_PIXELS = 100_000_000
const WIDTHS = [240, 320, 480, 640, 960, 1280, 1600, 2000] as const
const MAX_WIDTH = 2000
/** One JPEG for feeds and cards of other sites, which do not all read WebP. */
const SHARED_WIDTH = 1200
/** A picture this much wider than its widest step gets a rendition of its own width. */
const WORTH_ANOTHER = 1.15
/** Quality 75 is a fifth lighter than 80, and nobody saw the difference; effort 2 takes half the time of 4 for 3 % more bytes (the demo’s drawings). */
const WEBP = { quality: 75, effort: 2 } as const
/** What telephones show. A third lighter than WebP at the same width; wider ones would take seconds to make. */
const AVIF_WIDTHS = new Set([480, 640, 960])
const AVIF = { quality: 50, effort: 1, chromaSubsampling: '4:2:0' } as const
const JPEG = { quality: 82, mozjpeg: true } as const
const DRAWN_JPEG = { quality: 86, mozjpeg: true, chromaSubsampling: '4:4:4' } as const
/** Our own drawings: as wide as a lead photograph is ever shown. */
const DRAWING_WIDTH = 1600
const PAPER = { r: 255, g: 255, b: 255 }

// One thread for one picture, nothing kept between pictures, and no decoder that is not asked for below.
sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadSvgBuffer'],
})

/** What the first bytes say, whatever the name of the file says. */
export function imageFormat(bytes: Uint8Array): ImageFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 12))
  if (head.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg'
  if (head.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png'
  return head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : null
}

/** Draws our own SVG. Never give it a file from outside: SVG can name other files. */
export async function rasterise(svg: string, width = DRAWING_WIDTH): Promise<Buffer> {
  return await sharp(Buffer.from(svg)).resize({ width }).flatten({ background: PAPER }).png({ compressionLevel: 1 }).toBuffer()
}

export async function renderRenditions(bytes: Uint8Array): Promise<Rendered> {
  if (imageFormat(bytes) === null) return { ok: false, reason: 'notAnImage' }
  return await takeTurn(async () => {
    try {
      const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true })
      const { width, height, autoOrient } = await picture.metadata()
      if (width * height > MAX_PIXELS) return { ok: false, reason: 'imageTooLarge' }
      return { ok: true, value: { ...autoOrient, ...(await draw(picture, autoOrient.width)) } }
    } catch (error) {
      // libvips has words and no codes. Whatever else it says, it could not read this file.
      return { ok: false, reason: /pixel limit/.test(String(error)) ? 'imageTooLarge' : 'brokenImage' }
    }
  })
}

async function draw(picture: Sharp, width: number): Promise<Omit<Renditions, 'width' | 'height'>> {
  // Decoded once: every smaller one is made from the largest.
  const { data, info } = await picture
    .autoOrient()
    .resize({ width: MAX_WIDTH, withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const master = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
  const widths = widthsFor(width)
  const files: Renditions['files'] = []
  for (const one of widths) files.push({ name: `${one}.webp`, bytes: await master().resize({ width: one }).webp(WEBP).toBuffer() })
  const avifWidths = widths.filter((one) => AVIF_WIDTHS.has(one))
  for (const one of avifWidths) files.push({ name: `${one}.avif`, bytes: await master().resize({ width: one }).avif(AVIF).toBuffer() })
  const shared = master().resize({ width: SHARED_WIDTH, withoutEnlargement: true }).flatten({ background: PAPER })
  files.push({ name: `${SHARED_WIDTH}.jpg`, bytes: await shared.jpeg(JPEG).toBuffer() })
  return { widths, avifWidths, placeholder: await averageColour(master()), files }
}

function widthsFor(width: number): number[] {
  const steps: number[] = WIDTHS.filter((step) => step <= width)
  const widest = steps.at(-1) ?? 0
  return width < MAX_WIDTH && width > widest * WORTH_ANOTHER ? [...steps, width] : steps
}

/** A piece of a picture, its numbers shares of the width and the height. */
type Piece = { left: number; top: number; width: number; height: number }
type Cut = { piece: Piece; width: number; height: number }

/** A JPEG of a piece of a picture we have taken before. */
export async function renderPiece(bytes: Uint8Array, cut: Cut): Promise<Buffer> {
  return await takeTurn(async () => await (await pieceOf(bytes, cut)).flatten({ background: PAPER }).jpeg(JPEG).toBuffer())
}

type Overlay = Cut & { bytes: Uint8Array; left: number; top: number }

/** Our own SVG as a JPEG, with a piece of a photograph upon it. Letters need their colours as sharp as their shapes: 4:4:4. */
export async function renderDrawing(svg: string, overlay: Overlay | null): Promise<Buffer> {
  return await takeTurn(async () => {
    const drawing = sharp(Buffer.from(svg)).flatten({ background: PAPER })
    if (!overlay) return await drawing.jpeg(DRAWN_JPEG).toBuffer()
    const { left, top, bytes, ...cut } = overlay
    const input = await (await pieceOf(bytes, cut)).png({ compressionLevel: 0 }).toBuffer()
    return await drawing.composite([{ input, left, top }]).jpeg(DRAWN_JPEG).toBuffer()
  })
}

async function pieceOf(bytes: Uint8Array, { piece, width, height }: Cut): Promise<Sharp> {
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
  const { width: wide, height: high } = (await picture.metadata()).autoOrient
  const within = (share: number, of: number, least: number) => Math.min(Math.max(Math.round(share * of), least), of)
  const [across, down] = [within(piece.width, wide, 1), within(piece.height, high, 1)]
  const left = Math.min(within(piece.left, wide, 0), wide - across)
  const top = Math.min(within(piece.top, high, 0), high - down)
  return picture.autoOrient().extract({ left, top, width: across, height: down }).resize(width, height, { fit: 'fill' })
}

async function averageColour(picture: Sharp): Promise<string> {
  const pixel = await picture.flatten({ background: PAPER }).toColourspace('srgb').resize(1, 1, { fit: 'fill' }).raw().toBuffer()
  const [red = 0, green = red, blue = red] = pixel
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

const AT_ONCE = 2
let drawing = 0
const waiting: (() => void)[] = []

/** Ten colleagues with hundred-megapixel files must not take all memory: two are drawn, the others wait. */
async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  if (drawing >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else drawing += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else drawing -= 1
  }
}
