// `npm run bench`: one run, one table. The numbers of different machines mean nothing together; the ratios of one run do.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build as bundle } from 'esbuild'
import { fillScreening, postComments } from './bench/comments-posting.mjs'
import { measureConversation } from './bench/conversation-rows.mjs'
import { lighthouse } from './bench/lighthouse.mjs'
import { hasWrk, quantile } from './bench/load.mjs'
import { cachedArticle, listArticles, memory, publishing, sizes, uncachedArticles } from './bench/measures.mjs'
import { fillNewsroom, listChoices, newsroomPages, sessionCookie } from './bench/newsroom.mjs'
import { databaseOf, startPaper, stopAll } from './bench/papers.mjs'
import { measureSearch } from './bench/search.mjs'
import { typing } from './bench/typing.mjs'
import { build, isBuildStale } from './build.mjs'

const root = path.resolve(import.meta.dirname, '..')
const FIRST_PORT = Number(process.env.BENCH_PORT ?? 4180)
const ADDRESSES = Number(process.env.BENCH_ADDRESSES ?? 100_000)
/** As in lib/env.ts, unless the settings say otherwise. */
const CACHE_MB = Number(process.env.PAGE_CACHE_MB ?? 64)
const COMMENTS = Number(process.env.BENCH_COMMENTS ?? 8_000)
const NEWSROOM_ARTICLES = Number(process.env.BENCH_ARTICLES ?? 100_000)
/** `npm run bench -- conversation` measures that alone, and so do `search`, `screening` and `typing`. */
const [only = ''] = process.argv.slice(2)
const rows = []

process.chdir(root)
if (isBuildStale()) await build()
await bundled('orders')
await bundled('screening')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'visnyk-bench-'))
fs.chmodSync(folder, 0o755)
// A folder that was filled before spares the minute of printing the demo paper.
const dataDir = process.env.BENCH_DATA_DIR ?? path.join(folder, 'data')

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopAll().then(() => process.exit(1)))
try {
  await measure()
} catch (error) {
  // What was measured before is printed all the same.
  console.error(error)
  process.exitCode = 1
} finally {
  await stopAll()
  fs.rmSync(folder, { recursive: true, force: true })
}
print()

async function measure() {
  await startPaper({ port: FIRST_PORT, dataDir }).then(stopAll)
  const paper = await startPaper({ port: FIRST_PORT, dataDir })
  row('second start', `${(paper.readyMs / 1000).toFixed(1)} s`, '≤ 3 s', paper.readyMs <= 3_000)
  const databaseUrl = databaseOf(dataDir)
  const paths = await listArticles(paper)
  const path = paths[0]
  if (!path) throw new Error('The paper has no stories to measure.')

  if (only === 'search') return await measureSearch({ paper, databaseUrl, articles: NEWSROOM_ARTICLES, row })
  if (only === 'conversation') return await measureConversation({ paper, path, databaseUrl, row })
  if (only === 'screening') return await screening({ paper, databaseUrl })
  if (only === 'typing') return await writing({ paper, databaseUrl })

  say('cached article…')
  const cached = await cachedArticle({ paper, path, port: FIRST_PORT + 2, folder, databaseUrl })
  const perSecond = (number) => `${Math.round(number).toLocaleString('en')} /s`
  row('cached article, gzip, one Node process', perSecond(cached.ours), '', null)
  if (cached.nginx) {
    const ratio = cached.ours / cached.nginx
    row('  against nginx with the same bytes', `${ratio.toFixed(2)} × (${perSecond(cached.nginx)})`, '≥ 0.4 ×', ratio >= 0.4)
  } else row('  against nginx with the same bytes', 'nginx is not installed', '≥ 0.4 ×', null)
  const ratio = cached.ours / cached.plain
  row('  against next start with the same page', `${ratio.toFixed(0)} × (${perSecond(cached.plain)})`, '≥ 25 ×', ratio >= 25)

  say('articles not in the cache…')
  const uncached = await uncachedArticles({ paper, paths, databaseUrl })
  row(`article not in the cache, p50 of ${uncached.samples}`, `${uncached.p50.toFixed(1)} ms`, '≤ 20 ms', uncached.p50 <= 20)
  row('  p95', `${uncached.p95.toFixed(1)} ms`, '', null)
  row('  eight at once', perSecond(uncached.perSecond), '≥ 150 /s', uncached.perSecond >= 150)

  say('publishing…')
  const second = await startPaper({ port: FIRST_PORT + 1, dataDir: folder, databaseUrl })
  const section = paths.find((one) => !one.startsWith('/en/'))?.split('/')[1]
  const published = await publishing({ paper, second, section })
  row('publish → the very next request shows it', published.same ? 'yes' : 'no', 'yes', published.same)
  row('  on a second instance, slowest of six', `${published.otherMs} ms`, '≤ 1,000 ms', published.otherMs <= 1_000)

  const weight = await sizes({ paper, path })
  const bytes = ({ gzip, br }) => `${(gzip / 1000).toFixed(1)} kB gzip, ${(br / 1000).toFixed(1)} kB br`
  row('article HTML', bytes(weight.html), '≤ 12 kB', weight.html.gzip <= 12_000)
  row('CSS, printed into it', bytes(weight.css), '≤ 15 kB', weight.css.gzip <= 15_000)
  row('both, as sent', bytes(weight.whole), '', null)
  row('our JavaScript', bytes(weight.js), '≤ 5 kB', weight.js.gzip <= 5_000)
  row('framework JavaScript', `${weight.framework.gzip} B`, '0', weight.framework.gzip === 0)

  for (const [name, where] of [
    ['article', path],
    ['front page', '/'],
  ]) {
    say(`Lighthouse, ${name}…`)
    const result = await lighthouse(paper.url + where)
    const shown = result
      ? `${result.scores.join(' / ')}${result.failed.length ? ` (${result.failed.join(', ')})` : ''}`
      : 'no Chromium here'
    row(`Lighthouse mobile, ${name}`, shown, '100 / 100 / 100 / 100', result ? result.scores.every((score) => score === 100) : null)
  }

  say(`memory after ${ADDRESSES.toLocaleString('en')} addresses…`)
  const { before, after, keptMegabytes, pages } = await memory({ paper, paths, addresses: ADDRESSES })
  row(
    `RSS after ${ADDRESSES.toLocaleString('en')} addresses`,
    `${after.toFixed(0)} MB (${before.toFixed(0)} before)`,
    '≤ 600 MB',
    after <= 600,
  )
  row('  of it kept pages', `${keptMegabytes.toFixed(1)} MB in ${pages} pages`, '≤ PAGE_CACHE_MB', keptMegabytes <= CACHE_MB)

  say('a story with a hundred thousand comments…')
  await measureConversation({ paper, path, databaseUrl, row })

  // Before the newsroom's articles, which the worker then reads for the search one after another.
  const many = NEWSROOM_ARTICLES.toLocaleString('en')
  say(`the search of ${many} stories…`)
  await measureSearch({ paper, databaseUrl, articles: NEWSROOM_ARTICLES, row })
  await screening({ paper, databaseUrl })

  say(`the newsroom with ${many} articles…`)
  await fillNewsroom({ databaseUrl, articles: NEWSROOM_ARTICLES })
  const asked = { ...(await sessionCookie(databaseUrl)), ...(await listChoices(databaseUrl)) }
  for (const { name, p50, slowest, busy } of await newsroomPages({ paper, ...asked })) {
    const measured = `${p50.toFixed(0)} ms (slowest ${slowest.toFixed(0)} ms; processor ${busy.toFixed(0)} ms)`
    row(`newsroom of ${many}: ${name}`, measured, '≤ 100 ms', p50 <= 100)
  }
  await writing({ paper, databaseUrl })
}

async function writing({ paper, databaseUrl }) {
  say('three people in a long story…')
  const typed = await typing({ paper, databaseUrl })
  if (!typed) return row('typing', 'no Chromium here', '≤ 16 ms', null)
  const { words, openings, keys, alone, together, theirs } = typed
  const opened = quantile(openings, 0.5)
  row(`opening a story of ${words.toLocaleString('en')} words`, `${opened.toFixed(0)} ms`, '≤ 1,500 ms', opened <= 1_500)
  row('  a key, processor time of its page', `${alone.toFixed(1)} ms`, '≤ 16 ms', alone <= 16)
  row('  from the key to the letter, without the wait for the screen', `${quantile(keys, 0.5).toFixed(1)} ms`, '', null)
  row('  while all three type', `${together.toFixed(1)} ms`, '', null)
  row('  a colleague’s letter, processor time', `${theirs.toFixed(1)} ms`, '', null)
}

async function screening({ paper, databaseUrl }) {
  const { manyPatterns, measureFilter, measureWords } = await import(path.join(root, 'build/bench-screening.mjs'))
  say('the screening…')
  const { p50, p95, compileMs, bytes } = measureWords()
  row(`10,000 words against a comment of ${bytes} bytes`, `${p50.toFixed(1)} ms (p95 ${p95.toFixed(1)} ms)`, '≤ 5 ms', p50 <= 5)
  row('  making such a list ready, once for each change', `${compileMs.toFixed(0)} ms`, '', null)
  const { precision, recall, hamHeld } = measureFilter()
  const percent = (share) => `${(share * 100).toFixed(1)} %`
  row('honest comments that the spam filter lays aside', percent(hamHeld), '≤ 1 %', hamHeld <= 0.01)
  row('  its precision and recall, half of the examples learnt', `${percent(precision)}, ${percent(recall)}`, '', null)

  await fillScreening({ databaseUrl, patterns: manyPatterns() })
  const posted = await postComments({ paper, databaseUrl, comments: COMMENTS })
  row('comments posted with full screening, one process', `${Math.round(posted.perSecond)} /s`, '≥ 400 /s', posted.perSecond >= 400)
  row('  p99', `${posted.p99.toFixed(0)} ms (p50 ${posted.p50.toFixed(0)} ms)`, '≤ 150 ms', posted.p99 <= 150)
  row('  processor time of the paper for one', `${posted.processorMs.toFixed(1)} ms`, '', null)
  const wrong = posted.lost + posted.published + posted.missed + posted.refused
  row('  lost, refused, published unread, or with a listed word unseen', String(wrong), '0', wrong === 0)
}

async function bundled(name) {
  const entry = path.join(root, `scripts/bench/${name}.ts`)
  const outfile = path.join(root, `build/bench-${name}.mjs`)
  await bundle({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' })
}

/** Said at once too: whoever breaks a run off keeps what it has found. */
function row(what, measured, target, reached) {
  const cells = [what, measured, target, reached === null ? '' : reached ? '✓' : '✗']
  rows.push(cells)
  say(cells.join(' | '))
}

function say(line) {
  console.error(line)
}

function print() {
  const load = hasWrk() ? 'wrk -t1 -c32' : 'a loop in Node (wrk is not installed; it halves what can be measured)'
  console.log(
    `${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}, ${load}\n`,
  )
  const head = ['what', 'measured', 'must reach', '']
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column].length)))
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`
  console.log([line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n'))
}
