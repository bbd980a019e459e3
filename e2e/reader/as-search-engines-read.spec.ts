// The whole paper as a search engine reads it: every address of the map, what each page says of itself, and whether they agree.
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../support/journey'

type Data = Record<string, unknown>
type Page = { address: string; changedAt: string; html: string; head: string; main: string; data: Data[] }
type Crawl = { pages: Map<string, Page>; closed: string[]; now: number }

test('every address of the map is a page that agrees with the map, with itself and with its translation', async ({ request }) => {
  const crawl = await crawled(request)
  expect(crawl.pages.size).toBeGreaterThan(100)
  const problems = Object.entries(CHECKS).flatMap(([promise, check]) =>
    [...crawl.pages.values()].flatMap((page) => check(page, crawl).map((problem) => `${promise} ${page.address}: ${problem}`)),
  )
  expect(problems).toEqual([])
})

test('the map tells when each page changed, each at its own time', async ({ request }) => {
  const { pages, now } = await crawled(request)
  const times = [...pages.values()].flatMap(({ changedAt }) => changedAt || [])
  expect(new Set(times).size).toBeGreaterThan(times.length / 4)
  expect(times.filter((time) => Date.parse(time) > now)).toEqual([])
})

test('pictures that pages name are there, and programs may fetch them', async ({ request }) => {
  const { pages, closed } = await crawled(request)
  const named = new Set([...pages.values()].flatMap((page) => [...images(page), ...meta(page.head, 'og:image')]))
  expect([...named].filter((address) => isClosed(address, closed))).toEqual([])
  // Most are drawn when first asked for: of each kind a few.
  const kindOf = (address: string) => /\/(cards|16x9|4x3|1x1|\d+)/.exec(address.replace(/\/media\/[0-9a-f]{16,}/, ''))?.[1]
  const kinds = [...new Set([...named].map(kindOf))]
  for (const address of kinds.flatMap((kind) => [...named].filter((one) => kindOf(one) === kind).slice(0, 2))) {
    const answer = await request.get(address)
    expect([address, answer.status(), answer.headers()['content-type']]).toEqual([address, 200, expect.stringMatching(/^image\//)])
  }
})

test('what is no page for everybody is closed to robots or says that it is not to be found', async ({ request }) => {
  const { closed } = await crawled(request)
  for (const path of ['/search?q=міст', '/en/search?q=bridge', '/newsroom/front/preview', '/en/newsroom', '/comment/mine']) {
    expect([path, isClosed(path, closed)]).toEqual([path, true])
  }
  for (const path of ['/search?q=міст', '/en/search?q=bridge', '/saved', '/nema-takoi']) {
    const html = await (await request.get(path)).text()
    expect([path, meta(html, 'robots')]).toEqual([path, [expect.stringMatching(/^noindex/)]])
  }
})

/** By what search engines promise to read; each says what is wrong. */
const CHECKS: Record<string, (page: Page, crawl: Crawl) => string[]> = {
  'is its own canonical address': ({ address, head }) => {
    const [canonical = '', ...more] = links(head, 'canonical')
    return bare(canonical) === bare(address) && more.length === 0 ? [] : [`canonical ${canonical}`]
  },
  'may be found, with large pictures': ({ address, head }, { closed }) => {
    const robots = meta(head, 'robots')
    const isOpen = robots.length === 1 && /^index,.*max-image-preview:large/.test(robots[0] ?? '') && !isClosed(address, closed)
    return isOpen ? [] : [`robots ${robots}`]
  },
  'has one heading, a description and a feed': ({ head, main, html }) => [
    ...((html.match(/<h1[\s>]/g) ?? []).length === 1 ? [] : ['headings']),
    ...(meta(head, 'description').length === 1 ? [] : [`description of ${main.length}`]),
    ...(head.includes('application/rss+xml') ? [] : ['no feed']),
  ],
  'names its translation, which names it': (page, { pages }) => {
    const languages = alternates(page.head)
    if (languages.size === 0) return []
    const wrong = [...languages.keys()].filter((language) => !['uk', 'en', 'x-default'].includes(language))
    if (languages.get('x-default') !== languages.get('uk')) wrong.push('x-default')
    if (![...languages.values()].some((address) => bare(address) === bare(page.address))) wrong.push('not itself')
    const others = [...languages.values()].flatMap((address) => pages.get(bare(address)) ?? [])
    return [
      ...wrong,
      ...others.flatMap((other) => (sameLanguages(languages, alternates(other.head)) ? [] : [`${other.address} disagrees`])),
    ]
  },
  'has dates with a zone, none of them yet to come': ({ html }, { now }) =>
    [...html.matchAll(/(?:dateTime|datetime)="(\d{4}-\d\d-\d\dT[^"]*)"/g)].flatMap(([, time = '']) =>
      /(?:Z|[+-]\d\d:\d\d)$/.test(time) && Date.parse(time) <= now ? [] : [time],
    ),
  'is a story told as its page tells it': (page) => stories(page).flatMap((story) => storyProblems(story, page)),
  'says whose every photograph of a story is': (page) =>
    stories(page).flatMap((story) => {
      const told = new Set(asList(story.associatedMedia).map(({ contentUrl }) => new URL(String(contentUrl)).pathname))
      const body = page.main.slice(0, page.main.indexOf('class="story-foot"'))
      return [...body.matchAll(/<img[^>]* src="([^"]*)"/g)].flatMap(([, src = '']) => (told.has(src) ? [] : [src]))
    }),
  'is of a newspaper with standards one can read': (page, { pages }) =>
    stories(page).flatMap(({ publisher }) => {
      const { logo, correctionsPolicy, publishingPrinciples } = publisher as Data
      const isMapped = (address: unknown) => typeof address === 'string' && pages.has(bare(address))
      return [
        ...(logo ? [] : ['logo']),
        ...[correctionsPolicy, publishingPrinciples].flatMap((one) => (isMapped(one) ? [] : [String(one)])),
      ]
    }),
}

function storyProblems(story: Data, { address, changedAt, head, html, main }: Page): string[] {
  const said: [string, unknown, unknown][] = [
    ['headline', story.headline, words(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')],
    ['url', story.url, address],
    ['language', story.inLanguage, /<html lang="([^"]*)"/.exec(html)?.[1]],
    ['changed in the map', story.dateModified, changedAt],
    ['published elsewhere', meta(head, 'article:published_time')[0], story.datePublished],
    ['changed elsewhere', meta(head, 'article:modified_time')[0], story.dateModified],
    ['first date', /<time dateTime="([^"]*)"/i.exec(html)?.[1], story.datePublished],
    ['pictures', asList(story.image).length % 3, 0],
    ['free', story.isAccessibleForFree, true],
    ['section', Boolean(story.articleSection), true],
    ['topics', ((story.keywords as string[] | undefined) ?? []).length, main.match(/<a rel="tag"/g)?.length ?? 0],
  ]
  const authors = asList(story.author).filter(({ name, url }) => !name || !main.includes(`href="${new URL(String(url)).pathname}"`))
  return [...said.flatMap(([what, one, other]) => (one === other ? [] : [`${what}: ${one} and ${other}`])), ...authors.map(String)]
}

let known: Promise<Crawl> | undefined

/** Once for all of them: two hundred pages. */
async function crawled(request: APIRequestContext): Promise<Crawl> {
  known ??= crawl(request)
  return await known
}

async function crawl(request: APIRequestContext): Promise<Crawl> {
  const text = async (address: string) => await (await request.get(address)).text()
  const closed = [...(/User-agent: \*\n(.*?)(?:\n\n|$)/s.exec(await text('/robots.txt'))?.[1] ?? '').matchAll(/^Disallow: (.*)$/gm)]
  const files = [...(await text('/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, file = '']) => file)
  const pages = new Map<string, Page>()
  for (const file of files) {
    for (const [, entry = ''] of (await text(file)).matchAll(/<url>(.*?)<\/url>/gs)) {
      const address = words(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '')
      const answer = await request.get(address, { maxRedirects: 0 })
      expect([address, answer.status()]).toEqual([address, 200])
      const html = await answer.text()
      const [head = '', rest = ''] = html.split('</head>')
      const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
      const main = rest.slice(rest.indexOf('<main'))
      const changedAt = /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1] ?? ''
      pages.set(bare(address), { address, changedAt, html, head, main, data: scripts.map(([, json = '']) => JSON.parse(json)) })
    }
  }
  return { pages, closed: closed.map(([, path = '']) => path), now: Date.now() + 60_000 }
}

function stories({ data }: Page): Data[] {
  return data.filter((one) => /Article$|^LiveBlogPosting$/.test(String(one['@type'])))
}

function images(page: Page): string[] {
  return stories(page).flatMap((story) => asList(story.image).map(({ url }) => String(url)))
}

function asList(value: unknown): Data[] {
  return Array.isArray(value) ? value : []
}

function links(head: string, rel: string): string[] {
  return [...head.matchAll(new RegExp(`<link rel="${rel}" href="([^"]*)"`, 'g'))].map(([, href = '']) => words(href))
}

function meta(head: string, name: string): string[] {
  return [...head.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g'))].map(([, content = '']) =>
    words(content),
  )
}

function alternates(head: string): Map<string, string> {
  return new Map(
    [...head.matchAll(/<link rel="alternate" hrefLang="([^"]*)" href="([^"]*)"/g)].map(([, language = '', href = '']) => [
      language,
      words(href),
    ]),
  )
}

function sameLanguages(one: Map<string, string>, other: Map<string, string>): boolean {
  return one.size === other.size && [...one].every(([language, address]) => other.get(language) === address)
}

/** robots.txt forbids by the beginning of a path. */
function isClosed(address: string, closed: readonly string[]): boolean {
  const { pathname, search } = new URL(address, 'http://visnyk.test')
  return closed.some((beginning) => beginning !== '' && (pathname + search).startsWith(beginning))
}

/** A front page is written with a slash or without. */
function bare(address: string): string {
  return address.replace(/\/$/, '')
}

function words(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }
  return html.replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => entities[name] ?? '')
}
