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
/** Figures of one width, of which the lists of times are set, are a feature of Inter's; of Literata we use none that needs other glyphs. */
const LAYOUT = { inter: { keepFeatures: ['kern', 'tnum', 'mark', 'ccmp', 'locl'] }, literata: { noLayoutClosure: true } }
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
/** Of every page: figures, and the signs that text and times are full of. */
const FIGURES = [
  [0x20, 0x29],
  [0x2b, 0x3b],
  [0x3f, 0x3f],
  [0xa0, 0xa0],
  [0xab, 0xab],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0x2009, 0x200a],
  [0x2013, 0x2014],
  [0x2019, 0x2019],
  [0x201c, 0x201e],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
]
const LETTERS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
]
/** Other signs, and letters of other Latin alphabets. */
const OTHERS = [
  [0x2a, 0x2a],
  [0x3c, 0x3e],
  [0x40, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa1, 0xaa],
  [0xac, 0xb6],
  [0xb8, 0xba],
  [0xbc, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x200b, 0x2012],
  [0x2015, 0x2015],
  [0x2018, 0x2018],
  [0x201a, 0x201b],
  [0x2030, 0x2033],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2212],
]

const PARTS = [
  ['ukrainian', 'cyrillic', UKRAINIAN],
  ['figures', 'latin', FIGURES],
  ['letters', 'latin', LETTERS],
  ['others', 'latin', OTHERS],
]

for (const { family, style } of FACES) {
  const folder = path.join(root, 'node_modules/@fontsource-variable', family)
  for (const [part, from, ranges] of PARTS) {
    const source = fs.readFileSync(path.join(folder, 'files', `${family}-${from}-wght-${style}.woff2`))
    const options = { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS }, ...LAYOUT[family] }
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
