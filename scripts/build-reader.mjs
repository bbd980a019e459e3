// Builds the readers' JavaScript into public/: reader.js for every page, reader-work.js for a comment that is asked to work. Both
// together are small, and the build fails when they stop being so.
import fs from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const MAX_GZIPPED_BYTES = 5 * 1024

const MODULES = { 'reader.js': 'reader.ts', 'reader-work.js': 'work.ts' }

/** Writes them and answers their size in bytes, gzipped. */
export async function buildReader() {
  const written = await Promise.all(Object.entries(MODULES).map(([to, from]) => bundled(from, to)))
  const size = written.reduce((sum, { length }) => sum + length, 0)
  if (size > MAX_GZIPPED_BYTES) throw new Error(`reader.js is ${size} bytes compressed; readers are promised ${MAX_GZIPPED_BYTES}.`)
  return size
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

if (process.argv[1] === import.meta.filename) console.log(`public/reader.js: ${await buildReader()} bytes compressed`)
