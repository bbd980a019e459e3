import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { imageFormat, type Renditions, rasterise, renderRenditions } from './images'

const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: { r: 200, g: 60, b: 30 } } })

/** Nothing here may decode AVIF, so its head is read: the brand, and the width in the box `ispe` (ISO/IEC 23008-12, 6.5.3). */
function avifHead(bytes: Buffer) {
  return { format: bytes.toString('latin1', 8, 12), width: bytes.readUInt32BE(bytes.indexOf('ispe') + 8) }
}

async function rendered(bytes: Buffer): Promise<Renditions> {
  const result = await renderRenditions(bytes)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

test('a photograph is made anew at every width it is wide enough for, and as one JPEG to share', async () => {
  const { width, height, widths, avifWidths, placeholder, files } = await rendered(await photo(1400, 700).jpeg().toBuffer())
  expect([width, height]).toEqual([1400, 700])
  expect(widths).toEqual([240, 320, 480, 640, 960, 1280])
  expect(avifWidths).toEqual([480, 640, 960])
  expect(placeholder).toMatch(/^#c[0-9a-f]3[0-9a-f]1[0-9a-f]$/)
  expect(files.map((file) => file.name)).toEqual([
    ...widths.map((one) => `${one}.webp`),
    ...avifWidths.map((one) => `${one}.avif`),
    '1200.jpg',
  ])
  for (const { name, bytes } of files) {
    const made = name.endsWith('.avif') ? avifHead(bytes) : await sharp(bytes).metadata()
    expect(`${made.width}.${made.format === 'jpeg' ? 'jpg' : made.format}`).toBe(name)
  }
})

test('a picture smaller than the smallest width is kept at its own', async () => {
  const { widths, files } = await rendered(await photo(120, 80).png().toBuffer())
  expect(widths).toEqual([120])
  expect(files.map((file) => file.name)).toEqual(['120.webp', '1200.jpg'])
})

test('a picture between two widths keeps its own width too', async () => {
  expect((await rendered(await photo(900, 600).webp().toBuffer())).widths).toEqual([240, 320, 480, 640, 900])
})

test('what the camera wrote about place, time and person is in no rendition', async () => {
  const withPlace = await photo(700, 500)
    .withExif({
      IFD0: { Artist: 'Оксана Лисенко', Copyright: 'secret-of-the-camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 50/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '24/1 1/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>')
    .jpeg()
    .toBuffer()
  expect((await sharp(withPlace).metadata()).exif?.includes('secret-of-the-camera')).toBe(true)
  for (const { name, bytes } of (await rendered(withPlace)).files) {
    expect(bytes.includes('secret-of-the-camera')).toBe(false)
    if (name.endsWith('.avif')) expect(bytes.includes('Exif')).toBe(false)
    else {
      const { exif, xmp, iptc, icc } = await sharp(bytes).metadata()
      expect({ exif, xmp, iptc, icc }).toEqual({})
    }
  }
})

test('a photograph taken on its side stands upright', async () => {
  const { width, height, files } = await rendered(await photo(800, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer())
  expect([width, height]).toEqual([400, 800])
  const made = await sharp(files[0]?.bytes).metadata()
  expect([made.width, made.height]).toEqual([240, 480])
})

test('transparency stays in WebP and becomes white in the JPEG', async () => {
  const clear = await sharp({ create: { width: 400, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toBuffer()
  const { files, placeholder } = await rendered(clear)
  expect((await sharp(files[0]?.bytes).metadata()).hasAlpha).toBe(true)
  expect(placeholder).toBe('#ffffff')
  expect([...(await sharp(files.at(-1)?.bytes).resize(1, 1).raw().toBuffer())]).toEqual([255, 255, 255])
})

test('grey, CMYK and sixteen-bit pictures are taken', async () => {
  const grey = await photo(400, 300).greyscale().jpeg().toBuffer()
  const print = await photo(400, 300).toColourspace('cmyk').jpeg().toBuffer()
  const deep = await photo(400, 300).toColourspace('rgb16').png().toBuffer()
  expect((await rendered(grey)).placeholder).toMatch(/^#([0-9a-f]{2})\1\1$/)
  expect((await rendered(print)).placeholder).toMatch(/^#[bcd]/)
  expect((await rendered(deep)).placeholder).toMatch(/^#c/)
})

test.each([
  ['nothing at all', Buffer.alloc(0)],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000')],
  ['a sound', Buffer.from('RIFF\u0000\u0000\u0000\u0000WAVEfmt ')],
])('%s is not an image', async (_, bytes) => {
  expect(imageFormat(bytes)).toBe(null)
  expect(await renderRenditions(bytes)).toEqual({ ok: false, reason: 'notAnImage' })
})

test('a file that only begins like a photograph is broken', async () => {
  const lie = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<script>alert(1)</script>'.repeat(100))])
  expect(await renderRenditions(lie)).toEqual({ ok: false, reason: 'brokenImage' })
})

test('a photograph cut short is broken, whatever its kind', async () => {
  const noise = sharp({
    create: { width: 600, height: 400, channels: 3, background: 'gray', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
  for (const whole of [await noise.jpeg().toBuffer(), await noise.png().toBuffer(), await noise.webp().toBuffer()]) {
    const half = whole.subarray(0, Math.floor(whole.length / 2))
    expect(await renderRenditions(half)).toEqual({ ok: false, reason: 'brokenImage' })
  }
})

test('a small file that unpacks to four hundred megapixels is refused before it is unpacked', async () => {
  const bomb = aPngOf(20_000, 20_000)
  expect(bomb.length).toBeLessThan(100_000)
  expect(await renderRenditions(bomb)).toEqual({ ok: false, reason: 'imageTooLarge' })
})

test('our own drawings become pictures', async () => {
  const drawn = await rasterise(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2" fill="teal"/></svg>',
    600,
  )
  expect(imageFormat(drawn)).toBe('png')
  expect((await rendered(drawn)).height).toBe(400)
})

/** A valid header and black pixels, one bit each: what an attacker sends. */
function aPngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const pixels = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * 1_000), { level: 9 })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, pngChunk('IHDR', header), pngChunk('IDAT', pixels), pngChunk('IEND', Buffer.alloc(0))])
}

function pngChunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
