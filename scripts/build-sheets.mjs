// Builds the readers' style sheets into public/sheets, with the fonts they name: pages print the sheets, browsers ask for the fonts.
import fs from 'node:fs/promises'
import path from 'node:path'
import tailwind from '@tailwindcss/postcss'
import { build } from 'esbuild'
import postcss from 'postcss'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'public/sheets')

/** What every page is set in, and what only some pages need beside it. lib/sheets.ts reads them by these names. */
const SHEETS = {
  reader: 'app/[locale]/(reader)/reader.css',
  article: 'components/article/article.css',
  print: 'components/article/print.css',
  corrections: 'components/corrections/corrections.css',
  conduct: 'components/comments/conduct.css',
  archive: 'components/archive/archive.css',
  search: 'components/search/search.css',
  saved: 'components/saved/saved.css',
  lite: 'components/site/lite.css',
}

export async function buildSheets() {
  const made = (await Promise.all(Object.entries(SHEETS).map(([name, file]) => buildSheet(name, path.join(root, file))))).flat()
  await fs.mkdir(folder, { recursive: true })
  for (const file of made) await fs.writeFile(file.path, file.contents)
  const old = (await fs.readdir(folder)).map((name) => path.join(folder, name)).filter((file) => !made.some(({ path }) => path === file))
  for (const file of old) await fs.rm(file)
}

async function buildSheet(name, file) {
  const source = await fs.readFile(file, 'utf8')
  const { css } = await postcss([tailwind({ base: root, optimize: { minify: true } })]).process(source, { from: file })
  const { outputFiles } = await build({
    stdin: { contents: css, loader: 'css', resolveDir: path.dirname(file), sourcefile: file },
    // What Tailwind's optimizer made is written as it is.
    target: 'esnext',
    bundle: true,
    minifyWhitespace: true,
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
    publicPath: '/sheets',
    legalComments: 'none',
    outfile: path.join(folder, `${name}.css`),
    write: false,
  })
  return outputFiles
}

if (process.argv[1] === import.meta.filename) await buildSheets()
