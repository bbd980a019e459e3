// Builds the readers' JavaScript into public/: reader.js for every page, its later parts for those who use them, and the service worker.
// Each of them is small, and the build fails when one stops being so.
import fs from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
/** `most`: bytes, gzipped. */
const MODULES = [
  { to: 'reader.js', from: 'reader.ts', most: 5 * 1024 },
  { to: 'reader-work.js', from: 'work.ts', most: 1024 },
  { to: 'reader-tools.js', from: 'tools/tools.ts', most: 3 * 1024 },
  { to: 'reader-listen.js', from: 'tools/listen.ts', most: 2 * 1024 },
  { to: 'reader-saved.js', from: 'offline/saved-list.ts', most: 3 * 1024 },
  { to: 'sw.js', from: 'offline/worker.ts', most: 4 * 1024 },
]

/** Writes them and answers their sizes in bytes, gzipped. */
export async function buildReader() {
  return Object.fromEntries(await Promise.all(MODULES.map(async (module) => [module.to, await built(module)])))
}

async function built({ to, from, most }) {
  const { length } = await bundled(from, to)
  if (length > most) throw new Error(`${to} is ${length} bytes compressed; readers are promised ${most}.`)
  return length
}

async function bundled(from, to) {
  const result = await build({
    entryPoints: [path.join(root, 'components/reader', from)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  })
  const [file] = result.outputFiles
  await fs.mkdir(path.join(root, 'public'), { recursive: true })
  await fs.writeFile(path.join(root, 'public', to), file.contents)
  return gzipSync(file.contents)
}

if (process.argv[1] === import.meta.filename) console.log(await buildReader())
