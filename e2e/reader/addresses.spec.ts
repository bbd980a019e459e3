// What programs ask the paper for: addresses that stay, feeds, maps, pages that are not there.
import { expect, test } from '../support/journey'

test('every address ends at one canonical form', async ({ request }) => {
  const ends = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    return `${answer.status()} ${answer.headers().location ?? ''}`
  }
  expect(await ends('/uk')).toBe('308 /')
  expect(await ends('/uk/hromada')).toBe('308 /hromada')
  expect(await ends('/hromada/')).toBe('308 /hromada')
  expect(await ends('/hromada/page/1')).toBe('307 /hromada')
  expect(await ends('/hromada?utm_source=x')).toBe('200 ')
})

test('a page that is not there says so with 404, in its language', async ({ request }) => {
  const missing = [
    ['/nema', 'сторінк'],
    ['/en/nothing', 'page'],
    ['/hromada/nema-takoho', 'сторінк'],
    ['/hromada/page/999', 'сторінк'],
  ] as const
  for (const [path, words] of missing) {
    const answer = await request.get(path)
    expect(answer.status()).toBe(404)
    expect(await answer.text()).toContain(words)
  }
})

test('feeds, the map, robots.txt and the icons are what they say they are', async ({ request }) => {
  const feed = await request.get('/feed.xml')
  expect(feed.headers()['content-type']).toMatch(/xml/)
  const text = await feed.text()
  expect(text).toMatch(/^<\?xml/)
  expect(text.match(/<item>/g)?.length).toBeGreaterThan(20)
  expect(text).toMatch(/<dc:creator>/)
  const locations = async (path: string) =>
    [...(await (await request.get(path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '')
  const addresses = (await Promise.all((await locations('/sitemap.xml')).map(locations))).flat()
  expect(addresses.length).toBeGreaterThan(50)
  for (const address of addresses.slice(0, 10)) expect((await request.get(address)).status()).toBe(200)
  expect(await (await request.get('/robots.txt')).text()).toMatch(/Sitemap: http/)
  for (const icon of ['/favicon.ico', '/icon.svg', '/apple-touch-icon.png']) expect((await request.get(icon)).status()).toBe(200)
})

test('a reader’s answer carries the headers that keep it safe, and a copy is not sent twice', async ({ request }) => {
  const answer = await request.get('/')
  const headers = answer.headers()
  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['set-cookie']).toBeUndefined()
  const again = await request.get('/', { headers: { 'if-none-match': headers.etag ?? '' } })
  expect(again.status()).toBe(304)
})

test('nothing a client claims about itself reaches a shared page', async ({ request }) => {
  const hostile = {
    'content-security-policy': "script-src 'nonce-canary'",
    'x-forwarded-host': 'canary.example',
    'x-nonce': 'canary',
    cookie: 'canary=canary',
    rsc: '1',
  }
  const answer = await request.get('/en/science?canary=canary', { headers: hostile })
  expect(answer.status()).toBe(200)
  expect((await answer.text()) + JSON.stringify(answer.headers())).not.toContain('canary')
})
