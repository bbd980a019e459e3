// What is measured, each in one function. They say numbers; scripts/bench.mjs says what must be reached.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { ask, eachOf, quantile, requestsPerSecond } from './load.mjs'
import { residentMegabytes, startNginx, startPlainNext } from './papers.mjs'

const SECONDS = 8
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 6)
const AT_ONCE = 8
const WARMING_ROUNDS = 12

/** Addresses of all stories in the site map. */
export async function listArticles(paper) {
  const locations = async (path) => {
    const { body } = await ask(paper.url + path)
    return [...body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => new URL(loc).pathname)
  }
  const files = (await locations('/sitemap.xml')).filter((path) => /-\d+\.xml$/.test(path))
  const paths = (await Promise.all(files.map(locations))).flat()
  return paths.filter((path) => /^(\/en)?\/(?!author|tag|page)[^/]+\/[^/]+$/.test(path) && !/^\/en\/[^/]+$/.test(path))
}

/** One page, three servers, one after another in one run: only their ratios mean something. */
export async function cachedArticle({ paper, path, port, folder, databaseUrl }) {
  const { body } = await ask(paper.url + path)
  for (let index = 0; index < 200; index++) await ask(paper.url + path, { 'accept-encoding': 'gzip' })
  const ours = await requestsPerSecond(paper.url + path, { seconds: SECONDS })
  const nginx = await startNginx({ port, folder, html: body })
  const theirs = nginx ? await requestsPerSecond(nginx.url, { seconds: SECONDS }) : null
  nginx?.child.kill()
  const next = await startPlainNext({ port: port + 1, dataDir: paper.dataDir, databaseUrl })
  for (let index = 0; index < 20; index++) await ask(next.url + path)
  const plain = await requestsPerSecond(next.url + path, { seconds: SECONDS })
  next.child.kill()
  return { ours, nginx: theirs, plain }
}

/** Every story forgotten and asked for again: alone for the time it takes, several at once for how many a second. */
export async function uncachedArticles({ paper, paths, databaseUrl }) {
  const times = []
  let made = 0
  let seconds = 0
  // A paper that has been open for a while: V8 has seen the code often enough to compile it well.
  for (let round = 0; round < WARMING_ROUNDS; round++) {
    await forgetEverything(paper, paths, databaseUrl)
    await eachOf(paths, AT_ONCE, (path) => ask(paper.url + path))
  }
  for (let round = 0; round < ROUNDS; round++) {
    await forgetEverything(paper, paths, databaseUrl)
    for (const path of paths) {
      const { headers } = await ask(paper.url + path, { 'accept-encoding': 'gzip' })
      const render = /render;dur=([\d.]+)/.exec(headers['server-timing'] ?? '')
      if (render) times.push(Number(render[1]))
    }
    await forgetEverything(paper, paths, databaseUrl)
    const begun = performance.now()
    await eachOf(paths, AT_ONCE, (path) => ask(paper.url + path, { 'accept-encoding': 'gzip' }))
    seconds += (performance.now() - begun) / 1000
    made += paths.length
  }
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), perSecond: made / seconds, samples: times.length }
}

/** Publishes through the corridor inside the first instance; both instances have kept that the story is missing. */
export async function publishing({ paper, second, section }) {
  const same = []
  const other = []
  for (let round = 0; round < ROUNDS; round++) {
    const slug = `vymir-${randomUUID()}`
    const path = `/${section}/${slug}`
    await Promise.all([ask(paper.url + path), ask(second.url + path), ask(`${paper.url}/`), ask(`${second.url}/`)])
    paper.child.send({ section, slug })
    const [{ ok, answeredAt }] = await once(paper.child, 'message')
    if (!ok) throw new Error('The benchmark could not publish.')
    const [story, front] = await Promise.all([ask(paper.url + path), ask(`${paper.url}/`)])
    same.push(story.status < 400 && front.body.includes(path))
    while ((await ask(`${second.url}/`)).body.includes(path) === false) {
      if (Date.now() - answeredAt > 10_000) throw new Error('The second instance never showed the story.')
    }
    other.push(Date.now() - answeredAt)
  }
  return { same: same.every(Boolean), otherMs: Math.max(...other) }
}

export async function sizes({ paper, path }) {
  const html = (await ask(paper.url + path)).body
  const text = html.toString()
  // A page prints its sheets: they are weighed apart, and once more with it.
  const printed = Buffer.from([...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, sheet]) => sheet).join(''))
  const markup = Buffer.from(text.replace(/<style[^>]*>.*?<\/style>/gs, ''))
  const scripts = [...text.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src)
  const bodies = async (hrefs) => Buffer.concat(await Promise.all(hrefs.map(async (href) => (await ask(paper.url + href)).body)))
  const ours = scripts.filter((src) => src.startsWith('/reader.js'))
  const framework = await bodies(scripts.filter((src) => !ours.includes(src)))
  const both = (body) => ({
    gzip: body.length ? gzipSync(body, { level: 7 }).length : 0,
    br: body.length ? brotliCompressSync(body).length : 0,
  })
  return { html: both(markup), css: both(printed), whole: both(html), js: both(await bodies(ours)), framework: both(framework) }
}

/** Junk parameters on real pages, stories that never were, and searches that each make a page of their own. */
export async function memory({ paper, paths, addresses }) {
  const before = residentMegabytes(paper.child)
  // A fifth of them are pages of their own: a cursor that nobody printed is a place in the list like any other.
  const list = Array.from({ length: addresses }, (_, index) => {
    const path = paths[index % paths.length]
    if (index % 10 === 0) return `/kultura/nema-${index}`
    return index % 5 === 1 ? `${path}?cursor=${aCursor(index)}` : `${path}?utm_source=${index}`
  })
  await eachOf(list, 32, (path) => ask(paper.url + path, { 'accept-encoding': 'gzip' }))
  const health = JSON.parse((await ask(`${paper.url}/api/health`)).body.toString())
  return { before, after: residentMegabytes(paper.child), keptMegabytes: health.bytes / 1024 / 1024, pages: health.pages }
}

function aCursor(index) {
  return `${(1_795_000_000_000 + index).toString(36)}-${randomUUID()}`
}

async function forgetEverything(paper, paths, databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query("select pg_notify('visnyk_touches', 'paper')")
  await client.end()
  while (/hit/.test((await ask(paper.url + paths.at(-1))).headers['server-timing'] ?? ''))
    await new Promise((resolve) => setTimeout(resolve, 5))
}
