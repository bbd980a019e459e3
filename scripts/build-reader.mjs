// Builds the readers' JavaScript into public/reader.js: one small module, and a failed build when it stops being small.
import fs from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const MAX_GZIPPED_BYTES = 5 * 1024

/** Writes `public/reader.js` and answers its size in bytes, gzipped. */
export async function buildReader() {
  const result = await build({
    entryPoints: [path.join(root, 'components/reader/reader.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  })
  const [file] = result.outputFiles
  const size = gzipSync(file.contents).length
  if (size > MAX_GZIPPED_BYTES) throw new Error(`reader.js is ${size} bytes compressed; readers are promised ${MAX_GZIPPED_BYTES}.`)
  await fs.mkdir(path.join(root, 'public'), { recursive: true })
  await fs.writeFile(path.join(root, 'public/reader.js'), file.contents)
  return size
}

if (process.argv[1] === import.meta.filename) console.log(`public/reader.js: ${await buildReader()} bytes compressed`)
