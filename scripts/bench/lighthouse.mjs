// Lighthouse, mobile: the four scores of a page, or null when there is no browser.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { chromiumArguments, findChromium } from '../chromium.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

export async function lighthouse(url) {
  const chromium = findChromium()
  if (!chromium) return null
  const flags = ['--headless=new', ...chromiumArguments()].join(' ')
  const args = [
    'node_modules/lighthouse/cli/index.js',
    url,
    '--output=json',
    '--quiet',
    `--chrome-flags=${flags}`,
    `--only-categories=${CATEGORIES}`,
  ]
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, CHROME_PATH: chromium },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let json = ''
  child.stdout.on('data', (chunk) => {
    json += chunk
  })
  await new Promise((resolve) => child.once('exit', resolve))
  try {
    const { categories, audits } = JSON.parse(json)
    const scores = CATEGORIES.map((name) => Math.round(categories[name].score * 100))
    const failed = Object.values(audits).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
    )
    return { scores, failed: failed.map(({ id }) => id) }
  } catch {
    return null
  }
}
