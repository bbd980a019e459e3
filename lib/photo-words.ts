// What the photographer or the agency wrote into the file: caption and credit, from XMP, else from the older IPTC.
import sharp from 'sharp'

export type PhotoWords = { caption: string; credit: string }

const MAX_LENGTH = 1_000
const NOTHING: PhotoWords = { caption: '', credit: '' }

/** Never refuses: a file whose words cannot be read simply has none. Give it only what is known to be an image. */
export async function readPhotoWords(bytes: Uint8Array): Promise<PhotoWords> {
  try {
    const { xmp, iptc } = await sharp(bytes).metadata()
    const modern = xmp ? wordsOfXmp(xmp.toString('utf8')) : NOTHING
    const older = iptc ? wordsOfIptc(iptc) : NOTHING
    return { caption: tidy(modern.caption || older.caption), credit: tidy(modern.credit || older.credit) }
  } catch {
    return NOTHING
  }
}

/** Only three properties are looked for, so no XML parser is needed and none can be fooled into opening other files. */
function wordsOfXmp(xmp: string): PhotoWords {
  const property = (name: string) =>
    new RegExp(`<${name}>(?:\\s*<rdf:(?:Alt|Seq|Bag)>\\s*<rdf:li[^>]*>)?([^<]*)<`).exec(xmp)?.[1] ??
    new RegExp(`\\s${name}="([^"]*)"`).exec(xmp)?.[1] ??
    ''
  return {
    caption: unescapeXml(property('dc:description')),
    credit: unescapeXml(property('photoshop:Credit') || property('dc:creator')),
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** IIM 4.2: 0x1C, record, data set, length, value. 2:120 caption, 2:110 credit, 2:80 by-line. */
function wordsOfIptc(iptc: Buffer): PhotoWords {
  const sets = new Map<string, Buffer>()
  for (let at = 0; at + 5 <= iptc.length; ) {
    const length = iptc.readUInt16BE(at + 3)
    // Before the first data set stands Photoshop's own frame.
    if (iptc[at] !== 0x1c || length > iptc.length - at - 5) {
      at += 1
      continue
    }
    const name = `${iptc[at + 1]}:${iptc[at + 2]}`
    if (!sets.has(name)) sets.set(name, iptc.subarray(at + 5, at + 5 + length))
    at += 5 + length
  }
  const text = (name: string) => decodeIptc(sets.get(name) ?? Buffer.alloc(0))
  return { caption: text('2:120'), credit: text('2:110') || text('2:80') }
}

/** Agencies write UTF-8, with the mark for it or without; what is not UTF-8 here is the Cyrillic of old Windows. */
function decodeIptc(value: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(value)
  } catch {
    return new TextDecoder('windows-1251').decode(value)
  }
}

function tidy(text: string): string {
  return text
    .replace(/[\0\p{Surrogate}]/gu, '')
    .replace(/\r\n?/g, '\n')
    .trim()
    .slice(0, MAX_LENGTH)
}
