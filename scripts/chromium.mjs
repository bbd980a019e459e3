// A Chromium for the journeys: one that is here, else Playwright's own download, else Debian's package.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
/** As root Chromium has no sandbox; the rest keeps it from calling home in the middle of a test. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Path of a browser on this machine, or null when Playwright's own is to be used. */
export function findChromium() {
  return PLACES.find((place) => place && fs.existsSync(place)) ?? null
}

export function chromiumArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox', ...ARGUMENTS] : ARGUMENTS
}

/** @returns null when there is a browser, else one sentence that says what to install. */
export async function provideChromium({ say }) {
  if (findChromium() || (await hasPlaywrights())) return null
  say('Getting a Chromium for the journeys…')
  if (run(process.execPath, [path.join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'])) return null
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    if (findChromium()) return null
  }
  return 'No Chromium was found: install one (Debian: apt-get install chromium), or set CHROMIUM_PATH, and run npm test again.'
}

async function hasPlaywrights() {
  const { chromium } = await import('@playwright/test')
  return fs.existsSync(chromium.executablePath())
}

function run(program, args) {
  return spawnSync(program, args, { cwd: root, stdio: 'ignore', timeout: 600_000 }).status === 0
}
