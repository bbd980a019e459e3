// Builds what `npm start` serves: the database client, the readers' script and sheets, the server and Next's pages.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const STAMP = path.join(root, 'build', 'sources')
const SOURCES = [
  'app',
  'components',
  'domain',
  'lib',
  'prisma',
  'public',
  'server',
  'scripts',
  'package-lock.json',
  'next.config.js',
  'tsconfig.json',
]
/** What is made from the others. */
const NOT_SOURCES = /^(generated|reader(-\w+)?\.js|sw\.js|sheets|testing)$/

/** Is the build missing, or made from other sources than these? */
export function isBuildStale() {
  const pages = path.join(root, '.next', 'BUILD_ID')
  const server = path.join(root, 'build', 'server.mjs')
  if (!fs.existsSync(pages) || !fs.existsSync(server) || !fs.existsSync(STAMP)) return true
  return fs.readFileSync(STAMP, 'utf8') !== fingerprint()
}

export async function build({ say = console.log } = {}) {
  const stamp = fingerprint()
  say('Preparing the database client…')
  node('scripts/generate.mjs')
  say('Building the server…')
  const { buildReader } = await import('./build-reader.mjs')
  const { buildSheets } = await import('./build-sheets.mjs')
  const { buildServer } = await import('./build-server.mjs')
  await Promise.all([buildReader(), buildSheets(), buildServer()])
  say('Building the pages (about a minute)…')
  node('node_modules/next/dist/bin/next', 'build')
  fs.writeFileSync(STAMP, stamp)
}

function node(script, ...args) {
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  try {
    execFileSync(process.execPath, [path.join(root, script), ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64e6,
    })
  } catch (error) {
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}`)
    throw new Error(`${script} ${args.join(' ')} failed; its output is above.`)
  }
}

/** Sizes and times of all sources: quick to take, and different after every change. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const source of SOURCES) addTo(hash, source)
  return hash.digest('hex')
}

function addTo(hash, relative) {
  const stat = fs.statSync(path.join(root, relative), { throwIfNoEntry: false })
  if (!stat || NOT_SOURCES.test(path.basename(relative))) return
  if (stat.isDirectory()) {
    for (const name of fs.readdirSync(path.join(root, relative)).sort()) addTo(hash, `${relative}/${name}`)
  } else if (!relative.includes('.test.')) {
    hash.update(`${relative} ${stat.size} ${stat.mtimeMs}\n`)
  }
}

if (process.argv[1] === import.meta.filename) {
  await build().catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
}
