import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readPhotoWords } from './photo-words'

const photo = () => sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })

const withXmp = (properties: string) =>
  photo()
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">` +
        `<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" ${properties}` +
        `</rdf:Description></rdf:RDF></x:xmpmeta>`,
    )
    .jpeg()
    .toBuffer()

/** A JPEG with an IPTC block after its first marker, as agencies send it. */
async function withIptc(sets: [number, Buffer][]): Promise<Buffer> {
  const iim = Buffer.concat(
    sets.map(([name, value]) => Buffer.concat([Buffer.from([0x1c, 2, name, value.length >> 8, value.length & 255]), value])),
  )
  const padded = iim.length % 2 ? Buffer.concat([iim, Buffer.alloc(1)]) : iim
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iim.length)
  const block = Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\u0004\u0004\0\0', 'latin1'), size, padded])
  const marker = Buffer.from([0xff, 0xed, (block.length + 2) >> 8, (block.length + 2) & 255])
  const jpeg = await photo().jpeg().toBuffer()
  return Buffer.concat([jpeg.subarray(0, 2), marker, block, jpeg.subarray(2)])
}

test('caption and credit are read from XMP, elements and attributes alike', async () => {
  const caption =
    '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Ринок &amp; площа &#8212; ранок</rdf:li></rdf:Alt></dc:description>'
  expect(await readPhotoWords(await withXmp(`photoshop:Credit="О&apos;Ніл">${caption}`))).toEqual({
    caption: 'Ринок & площа — ранок',
    credit: "О'Ніл",
  })
  const creator = '<dc:creator><rdf:Seq><rdf:li>Мар’яна</rdf:li></rdf:Seq></dc:creator>'
  expect(await readPhotoWords(await withXmp(`>${creator}`))).toEqual({ caption: '', credit: 'Мар’яна' })
})

test('Ukrainian in IPTC is read in UTF-8 and in the old Cyrillic of Windows', async () => {
  const old = Buffer.from([0xca, 0xe8, 0xbf, 0xe2])
  expect(
    await readPhotoWords(
      await withIptc([
        [120, Buffer.from('Їжак у траві')],
        [80, old],
      ]),
    ),
  ).toEqual({ caption: 'Їжак у траві', credit: 'Київ' })
  expect(
    await readPhotoWords(
      await withIptc([
        [80, Buffer.from('Автор')],
        [110, Buffer.from('Агенція')],
      ]),
    ),
  ).toMatchObject({ credit: 'Агенція' })
})

test('a file without words, or with broken ones, has none', async () => {
  expect(await readPhotoWords(await photo().png().toBuffer())).toEqual({ caption: '', credit: '' })
  expect(await readPhotoWords(Buffer.from('no picture'))).toEqual({ caption: '', credit: '' })
  expect(await readPhotoWords(await withIptc([[120, Buffer.from('a\u0000b')]]))).toMatchObject({ caption: 'ab' })
})
