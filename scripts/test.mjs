// `npm test`: lint, types, rules and commands on a real PostgreSQL, the build, and journeys in a real browser.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { installWhenNeeded, requireNode } from './install.mjs'

const root = path.resolve(import.meta.dirname, '..')
const RESULTS = path.join(root, 'test-results')
let passed = 0
let failed = 0

requireNode()
process.chdir(root)
installWhenNeeded()
fs.rmSync(RESULTS, { recursive: true, force: true })
fs.mkdirSync(RESULTS, { recursive: true })

const { build, isBuildStale } = await import('./build.mjs')
const { provideChromium } = await import('./chromium.mjs')

await step('The database client is made from the schema', () => node('scripts/generate.mjs'))
await step('The linter finds nothing', () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'))
await step('Nothing unused is kept', () => node('node_modules/knip/bin/knip.js'))
const built = await step('The paper builds', () => (isBuildStale() ? build().then(() => true) : true))
await step('Types agree', () => node('node_modules/typescript/bin/tsc', '--noEmit'))
await rules()
if (built) await journeys()

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function rules() {
  const report = path.join(RESULTS, 'rules.json')
  await node('node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`)
  const result = read(report)
  if (!result) return count('Rules and commands ran', false)
  passed += result.numPassedTests
  failed += result.numFailedTests
  // A file that does not even load has no tests to count.
  const unloadable = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  failed += unloadable.length
}

async function journeys() {
  const lack = await provideChromium({ say: console.log })
  if (lack) {
    console.error(lack)
    return count('There is a browser for the journeys', false)
  }
  await node('node_modules/@playwright/test/cli.js', 'test')
  const stats = read(path.join(RESULTS, 'journeys.json'))?.stats
  if (!stats) return count('Journeys ran', false)
  passed += stats.expected + stats.flaky
  if (stats.flaky > 0)
    console.log(`${stats.flaky} of the journeys needed a second try: their traces are in ${path.relative(root, RESULTS)}.`)
  failed += stats.unexpected
}

async function step(sentence, run) {
  const started = performance.now()
  const ok = await Promise.resolve()
    .then(run)
    .catch((error) => {
      console.error(error.message)
      return false
    })
  console.log(`${ok ? '✓' : '✗'} ${sentence} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  count(sentence, ok)
  return ok
}

function count(sentence, ok) {
  if (ok) passed += 1
  else {
    failed += 1
    console.error(`✗ ${sentence}`)
  }
}

/** @returns whether the program ended with 0. */
function node(script, ...args) {
  const env = { ...process.env, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)))
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
