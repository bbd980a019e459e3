// Bundles the server into build/server.mjs: our own modules in one file, packages from node_modules as they are.
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')

export async function buildServer() {
  await build({
    entryPoints: { server: path.join(root, 'server/main.ts') },
    outdir: path.join(root, 'build'),
    outExtension: { '.js': '.mjs' },
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
    tsconfig: path.join(root, 'tsconfig.json'),
  })
}

if (process.argv[1] === import.meta.filename) await buildServer()
