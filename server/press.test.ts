import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { touch } from '@/domain/touch'
import { draw, press, send, usePress } from './testing/press-on-a-socket'

usePress()

test('a page is drawn once, then served from memory, without cookies', async () => {
  const first = await send('/story?utm_source=x', { headers: { cookie: 'session=1' } })
  const second = await send('/story')
  expect([first.headers['x-visnyk'], second.headers['x-visnyk']]).toEqual(['miss', 'hit'])
  expect(first.headers['server-timing']).toMatch(/render;dur=[\d.]+/)
  expect(second.headers['set-cookie']).toBeUndefined()
  expect(second.headers['cache-control']).toContain('s-maxage')
  expect(second.headers['cache-tag']).toBe(second.headers['surrogate-key'])
  expect(second.headers['content-security-policy']).toContain("script-src 'self';")
  expect(second.headers['strict-transport-security']).toBeDefined()
  expect(draw).toHaveBeenCalledOnce()
  expect(draw.mock.calls[0]?.[0].headers.cookie).toBeUndefined()
})

test('who searches too much hears when to come again, and still gets what is kept', async () => {
  expect((await send(`/search?q=${encodeURIComponent('міст')}`)).status).toBe(200)
  press.isTooFast = true
  const [kept, other, english, story] = [
    await send(`/search?q=${encodeURIComponent('МІСТ')}`),
    await send(`/search?q=${encodeURIComponent('річка')}`),
    await send('/en/search?q=river'),
    await send('/story'),
  ]
  press.isTooFast = false
  expect([kept.status, other.status, english.status, story.status]).toEqual([200, 429, 429, 200])
  expect(other.headers).toMatchObject({ 'retry-after': '42', 'cache-control': 'no-store' })
  expect(other.body.toString()).toContain('Зачекайте трохи')
  expect(english.body.toString()).toContain('<html lang="en">')
})

test('a browser that has the page hears 304; HEAD hears everything but the page', async () => {
  const { headers, body } = await send('/story', { headers: { 'accept-encoding': 'gzip' } })
  expect(gunzipSync(body).toString()).toContain('<h1>/uk/story</h1>')
  const again = await send('/story', { headers: { 'accept-encoding': 'gzip', 'if-none-match': String(headers.etag) } })
  expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
  const head = await send('/story', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, headers['content-length']])
})

test('a feed that says when it changed is not sent again to whoever names that time; a tag that is named counts more', async () => {
  const changed = new Date('2026-11-22T10:00:00Z').toUTCString()
  draw.mockImplementation(async (_, response) => {
    response.setHeader('last-modified', changed).setHeader('content-type', 'application/atom+xml; charset=utf-8')
    response.end('<feed/>'.repeat(200))
  })
  const first = await send('/feed.xml')
  expect(first.headers['last-modified']).toBe(changed)
  const since = async (time: string, more = {}) => (await send('/feed.xml', { headers: { 'if-modified-since': time, ...more } })).status
  expect([await since(changed), await since('Sun, 22 Nov 2026 09:59:59 GMT'), await since('just now')]).toEqual([304, 200, 200])
  expect(await since(changed, { 'if-none-match': '"another"' })).toBe(200)
  expect(await since('just now', { 'if-none-match': String(first.headers.etag) })).toBe(304)
})

test('a CDN is told by which tags to forget a page, a browser is not', async () => {
  await send('/gromada/mist')
  const [browser, cdn] = [await send('/gromada/mist'), await send('/gromada/mist', { headers: { 'cdn-loop': 'somebody' } })]
  expect(browser.headers).not.toHaveProperty('cache-tag')
  expect(cdn.headers).toMatchObject({ 'cache-tag': expect.stringMatching(/^[\w-]{8}$/), 'x-visnyk': 'hit' })
  expect(cdn.headers['surrogate-key']).toBe(cdn.headers['cache-tag'])
})

test('after a touch the very next request is drawn anew', async () => {
  await send('/story')
  press.printing.forget([touch.article('1')])
  expect((await send('/story')).headers['x-visnyk']).toBe('miss')
})

test('a page that is nowhere is the missing page of its language, with status 404', async () => {
  const uk = await send('/nowhere')
  const en = await send('/en/nowhere')
  expect([uk.status, uk.headers['cache-control'], uk.headers['cache-tag']]).toEqual([404, 'no-cache', undefined])
  expect(uk.body.toString()).toContain('Немає')
  expect(en.status).toBe(404)
  expect(draw.mock.calls.map(([request]) => request.url)).toEqual(['/uk/nowhere', '/uk/missing', '/en/nowhere', '/en/missing'])
})

test('an address that moved leads on, whatever its parameters; what is gone for good says so', async () => {
  const old = await send('/nowhere/old?utm_source=x')
  expect([old.status, old.headers.location, old.body.length]).toEqual([301, '/kultura/novyi', 0])
  const gone = await send('/nowhere/gone')
  expect([gone.status, gone.headers['cache-control']]).toEqual([410, 'no-cache'])
  expect(gone.body.toString()).toContain('Прибрано')
  const light = await send('/lite/nowhere/gone')
  expect([light.status, light.body.toString()]).toEqual([410, expect.stringContaining('Прибрано')])
  expect((await send('/nowhere/other')).body.toString()).toContain('Немає')
})

test('when nothing can be drawn the last copy is served, else a page that needs nobody', async () => {
  await send('/story')
  press.printing.forget([touch.article('1')])
  draw.mockRejectedValue(new Error('the database is away'))
  const stale = await send('/story')
  expect([stale.status, stale.headers['x-visnyk']]).toEqual([200, 'stale'])
  expect(stale.headers.warning).toContain('111')
  const never = await send('/en/never-drawn')
  expect([never.status, never.headers['cache-control'], never.headers['retry-after']]).toEqual([503, 'no-store', '10'])
  expect(never.body.toString()).toContain('lang="en"')
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('a reader’s page does not hear %s', async (method) => {
  const answer = await send('/story', { method })
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  expect(draw).not.toHaveBeenCalled()
})

test('an address that cannot be understood is told so in its language', async () => {
  expect((await send('/%00')).status).toBe(400)
  expect((await send('/en/%zz')).body.toString()).toContain('lang="en"')
})

test('the newsroom gets a nonce of its own each time and is never kept', async () => {
  const forged = { 'content-security-policy': "script-src 'nonce-mine'", 'x-middleware-subrequest': 'x', cookie: 'session=1' }
  const [first, second] = [await send('/newsroom', { headers: forged }), await send('/newsroom', { headers: forged })]
  expect(first.headers['cache-control']).toBe('private, no-store')
  expect(first.headers['content-security-policy']).toMatch(/'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'/)
  expect(first.headers['content-security-policy']).not.toBe(second.headers['content-security-policy'])
  const seen = draw.mock.calls[0]?.[0].headers
  expect(seen?.['content-security-policy']).toBe(first.headers['content-security-policy'])
  expect(seen).toMatchObject({ cookie: 'session=1', 'x-visnyk-address': '127.0.0.1' })
  expect(seen?.['x-middleware-subrequest']).toBeUndefined()
})

test('a newsroom page goes out compressed and whole', async () => {
  const words = 'слово за словом '.repeat(20_000)
  draw.mockImplementation(async (_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    for (let at = 0; at < words.length; at += 10_000) response.write(words.slice(at, at + 10_000))
    response.end('кінець')
  })
  const { headers, body } = await send('/newsroom', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding', 'cache-control': 'private, no-store' })
  expect(gunzipSync(body).toString()).toBe(`${words}кінець`)
  const plain = await send('/newsroom')
  expect(plain.headers).not.toHaveProperty('content-encoding')
  expect(plain.body.toString()).toBe(`${words}кінець`)
})

test('a body too large, or of a length nobody knows, is refused before anything reads it', async () => {
  const large = await send('/api/comments', { method: 'POST', body: Buffer.alloc(10_000_000), headers: { 'accept-language': 'en' } })
  expect([large.status, large.headers['content-type']]).toEqual([413, 'application/problem+json; charset=utf-8'])
  expect(JSON.parse(large.body.toString())).toMatchObject({ status: 413, title: 'The request is too large.', code: 'tooLarge' })
  const form = await send('/api/comments', {
    method: 'POST',
    headers: { accept: 'text/html', 'content-length': '70000' },
    body: Buffer.from('x'.repeat(70_000)),
  })
  expect([form.status, form.headers['content-type']]).toEqual([413, 'text/html; charset=utf-8'])
  const unknown = await send('/api/comments', { method: 'POST', headers: { 'transfer-encoding': 'chunked' }, body: Buffer.from('{}') })
  expect(unknown.status).toBe(411)
  expect(draw).not.toHaveBeenCalled()
})

test('a page by which a reader’s form is answered is under the rules of readers’ pages, all else of a program under its own', async () => {
  const page = await send('/api/reader/edit', { method: 'POST', body: Buffer.from('text=1') })
  expect(page.headers['content-security-policy']).toContain("form-action 'self'")
  draw.mockImplementationOnce(async (_, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end('{}')
  })
  expect((await send('/api/comments/counts')).headers['content-security-policy']).toContain("default-src 'none'")
})

test('a page for one reader is drawn like the others and kept by nobody', async () => {
  const [first, second] = [await send('/comment/token'), await send('/comment/token')]
  expect(first.headers['cache-control']).toBe('private, no-store')
  expect(first.headers.etag).toBeUndefined()
  expect([first.status, second.status]).toEqual([200, 200])
  expect(draw).toHaveBeenCalledTimes(2)
})

test('files outside the paper have no address', async () => {
  for (const path of [
    '/media/../secret',
    '/media/0123456789abcdef/original.jpg',
    '/_next/static/../../package.json',
    '/package.json.bak/',
  ]) {
    expect((await send(path)).status).not.toBe(200)
  }
})
