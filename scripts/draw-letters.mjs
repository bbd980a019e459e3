// Writes down the outlines of our typefaces, so that share images are drawn without fonts: neither the server's system nor a library
// of ours has to read any (docs/decisions/0063). Run by hand when a typeface is updated: node scripts/draw-letters.mjs.
// The results are in lib/letters: of each letter its advance and its outline in thousandths, and how pairs are drawn together.
import fs from 'node:fs'
import path from 'node:path'
import * as harfbuzz from 'harfbuzzjs'
import subsetFont from 'subset-font'

const root = path.resolve(import.meta.dirname, '..')
const UNITS = 1000
const FACES = [
  { family: 'literata', weight: 600 },
  { family: 'inter', weight: 600 },
]
const RANGES = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xac],
    [0xae, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bc, 0x2bc],
    [0x2010, 0x2015],
    [0x2018, 0x201e],
    [0x2026, 0x2026],
    [0x2032, 0x2033],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2212, 0x2212],
  ],
  'latin-ext': [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x17f],
    [0x218, 0x21b],
    [0x1e80, 0x1e85],
    [0x1e9e, 0x1e9e],
    [0x20b4, 0x20b4],
  ],
  cyrillic: [
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x2116, 0x2116],
  ],
}
/** Pairs that are nearer or farther by less are drawn as they stand. */
const SEEN_KERNING = 8

for (const { family, weight } of FACES) {
  const letters = {}
  const pairs = {}
  for (const [part, ranges] of Object.entries(RANGES)) {
    const file = path.join(root, 'node_modules/@fontsource-variable', family, 'files', `${family}-${part}-wght-normal.woff2`)
    const text = textOf(ranges)
    const plain = await subsetFont(fs.readFileSync(file), text, { targetFormat: 'sfnt', variationAxes: { wght: weight } })
    const font = fontOf(plain)
    for (const letter of text) {
      const [glyph] = shaped(font, letter)
      if (glyph.codepoint !== 0) letters[letter] = [glyph.advance, outline(font, glyph.codepoint)]
    }
    const known = [...text].filter((letter) => letters[letter] && (part !== 'latin-ext' || /\p{L}/u.test(letter)))
    if (part !== 'latin-ext') Object.assign(pairs, kerning(font, known, letters))
  }
  const target = path.join(root, 'lib/letters', `${family}.json`)
  fs.writeFileSync(target, `${JSON.stringify({ letters, pairs })}\n`)
  console.log(`${family}: ${Object.keys(letters).length} letters, ${Object.keys(pairs).length} pairs, ${fs.statSync(target).size} bytes`)
}

function fontOf(bytes) {
  const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(bytes).buffer))
  const font = new harfbuzz.Font(face)
  font.setScale(UNITS, UNITS)
  return font
}

function shaped(font, text) {
  const buffer = new harfbuzz.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  harfbuzz.shape(font, buffer, [new harfbuzz.Feature('liga', 0)])
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map(({ codepoint }, at) => ({ codepoint, advance: positions[at].xAdvance }))
}

function outline(font, glyph) {
  return font.glyphToPath(glyph).replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
}

/** By first letter: the second one, and by how much it stands nearer. */
function kerning(font, known, letters) {
  const pairs = {}
  for (const first of known) {
    for (const second of known) {
      const [glyph, ...rest] = shaped(font, first + second)
      const moved = rest.length === 1 ? glyph.advance - letters[first][0] : 0
      if (Math.abs(moved) >= SEEN_KERNING) pairs[first + second] = moved
    }
  }
  return pairs
}

function textOf(ranges) {
  return ranges
    .map(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join(''))
    .join('')
}
