// Splits the Latin halves of our typefaces into signs and letters: a Ukrainian page needs figures and quotes, seldom letters.
// Run by hand when a typeface is updated: node scripts/subset-fonts.mjs. The results are in app/fonts.
import fs from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'

const root = path.resolve(import.meta.dirname, '..')
const FACES = [
  ['literata', 'literata-latin-wght-normal'],
  ['literata', 'literata-latin-wght-italic'],
  ['inter', 'inter-latin-wght-normal'],
]
/** The same ranges stand in app/fonts.css. */
const SIGNS = [
  [0x20, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
  [0xa0, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2212],
]
const LETTERS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
]

for (const [family, name] of FACES) {
  const source = fs.readFileSync(path.join(root, `node_modules/@fontsource-variable/${family}/files/${name}.woff2`))
  for (const [part, ranges] of [
    ['signs', SIGNS],
    ['letters', LETTERS],
  ]) {
    const font = await subsetFont(source, textOf(ranges), { targetFormat: 'woff2' })
    const file = name.replace('latin', part)
    fs.writeFileSync(path.join(root, 'app', 'fonts', `${file}.woff2`), font)
    console.log(`${file}: ${font.length} bytes`)
  }
  fs.copyFileSync(
    path.join(root, `node_modules/@fontsource-variable/${family}/LICENSE`),
    path.join(root, 'app', 'fonts', `LICENSE-${family}`),
  )
}

function textOf(ranges) {
  return ranges
    .map(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join(''))
    .join('')
}
