// Cuts our typefaces to what a page asks for before it is painted: the Ukrainian alphabet, figures and quotes, Latin letters; and
// to the weights we set. What is left out (other Cyrillic alphabets) stands whole in @fontsource and is asked for when it is met.
// Run by hand when a typeface is updated: node scripts/subset-fonts.mjs. The results are in app/fonts.
import fs from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'

const root = path.resolve(import.meta.dirname, '..')
const FACES = [
  { family: 'literata', style: 'normal' },
  { family: 'literata', style: 'italic' },
  { family: 'inter', style: 'normal' },
]
/** app/fonts.css promises the same. Lighter and heavier ones are a second set of outlines in the file. */
const WEIGHTS = { min: 400, max: 700 }
/** Figures of one width, of which the lists of times are set, are among Inter's layout features; Literata's we do not use. */
const KEEPS_FEATURES = new Set(['inter'])
/** The same ranges stand in app/fonts.css. */
const UKRAINIAN = [
  [0x301, 0x301],
  [0x404, 0x404],
  [0x406, 0x407],
  [0x410, 0x429],
  [0x42c, 0x42c],
  [0x42e, 0x449],
  [0x44c, 0x44c],
  [0x44e, 0x44f],
  [0x454, 0x454],
  [0x456, 0x457],
  [0x490, 0x491],
  [0x2116, 0x2116],
]
const SIGNS = [
  [0x20, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xa9, 0xa9],
  [0xab, 0xab],
  [0xb0, 0xb0],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xd7, 0xd7],
  [0x2009, 0x2015],
  [0x2018, 0x201e],
  [0x2026, 0x2026],
  [0x202f, 0x2033],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
]
const LETTERS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xa1, 0xa6],
  [0xa8, 0xa8],
  [0xaa, 0xaa],
  [0xac, 0xaf],
  [0xb1, 0xb6],
  [0xb8, 0xba],
  [0xbc, 0xd6],
  [0xd8, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
]

const PARTS = [
  ['ukrainian', 'cyrillic', UKRAINIAN],
  ['signs', 'latin', SIGNS],
  ['letters', 'latin', LETTERS],
]

for (const { family, style } of FACES) {
  const folder = path.join(root, 'node_modules/@fontsource-variable', family)
  for (const [part, from, ranges] of PARTS) {
    const source = fs.readFileSync(path.join(folder, 'files', `${family}-${from}-wght-${style}.woff2`))
    const options = { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS }, noLayoutClosure: !KEEPS_FEATURES.has(family) }
    const font = await subsetFont(source, textOf(ranges), options)
    const file = `${family}-${part}-wght-${style}`
    fs.writeFileSync(path.join(root, 'app', 'fonts', `${file}.woff2`), font)
    console.log(`${file}: ${font.length} bytes`)
  }
  fs.copyFileSync(path.join(folder, 'LICENSE'), path.join(root, 'app', 'fonts', `LICENSE-${family}`))
}

function textOf(ranges) {
  return ranges
    .map(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join(''))
    .join('')
}
