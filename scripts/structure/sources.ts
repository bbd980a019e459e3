// The paper's own source files, for the tests that read the house as a stranger would.
import fs from 'node:fs'
import path from 'node:path'

const FOLDERS = ['app', 'components', 'domain', 'lib', 'server', 'prisma', 'scripts', 'e2e']
const SKIPPED = new Set(['generated', 'node_modules', 'migrations'])

export type Source = { file: string; text: string }

export function listSources(pattern: RegExp, folders: readonly string[] = FOLDERS): Source[] {
  return folders
    .flatMap(walk)
    .filter((file) => pattern.test(file))
    .map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }))
}

function walk(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIPPED.has(entry.name)) return []
    const file = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? walk(file) : [file]
  })
}

const IMPORT = /(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm

/** Every module of ours that `entry` reaches, by the chain of imports that leads there. */
export function reachableFrom(entry: string): Map<string, string[]> {
  const chains = new Map<string, string[]>([[entry, [entry]]])
  const queue = [entry]
  for (let file = queue.shift(); file; file = queue.shift()) {
    for (const next of importsOf(file)) {
      if (chains.has(next)) continue
      chains.set(next, [...(chains.get(file) ?? []), next])
      queue.push(next)
    }
  }
  return chains
}

function importsOf(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8')
  const specifiers = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  return specifiers.flatMap((specifier) => resolve(file, specifier) ?? [])
}

function resolve(file: string, specifier: string): string | null {
  const base = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier)
      : null
  if (base === null) return null
  return [base, `${base}.ts`, `${base}.tsx`].find((one) => /\.tsx?$/.test(one) && fs.existsSync(one)) ?? null
}
