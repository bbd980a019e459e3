// What programs may send to the comments, and what they are told: every wrong thing has its own answer.
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../support/journey'

const fresh = (more: object = {}) => ({
  name: 'Павло',
  email: 'pavlo.api@example.org',
  website: '',
  text: `Думка ${Math.random()}`,
  ...more,
})

test('a right comment is held; the same words again are refused; the list never tells who wrote', async ({ request }) => {
  const articleId = await anArticle(request)
  const comment = fresh({ articleId })
  const held = await request.post('/api/comments', { data: comment })
  expect(held.status()).toBe(202)
  expect(await held.text()).not.toContain('pavlo.api')
  const again = await request.post('/api/comments', { data: comment })
  expect(again.status()).toBe(409)
  expect(again.headers()['content-type']).toContain('application/problem+json')
  const list = await request.get(`/api/comments?articleId=${articleId}`)
  expect(list.status()).toBe(200)
  expect(await list.text()).not.toMatch(/@example\.org|email|network/)
})

test('wrong input is answered field by field, and never with a 500', async ({ request }) => {
  const articleId = await anArticle(request)
  const wrong: [number, object][] = [
    [422, fresh({ articleId, text: '' })],
    [422, fresh({ articleId, text: 'х'.repeat(5_001) })],
    [422, fresh({ articleId, email: 'не адреса' })],
    [422, fresh({ articleId, website: 'javascript:alert(1)' })],
    [422, fresh({ articleId, name: 'a\u0000b' })],
    [422, fresh({ articleId, text: 17 })],
    [422, fresh({ articleId: 'none' })],
    [404, fresh({ articleId: '00000000-0000-7000-8000-000000000000' })],
  ]
  for (const [status, data] of wrong) {
    const answer = await request.post('/api/comments', { data })
    expect({ data, status: answer.status() }).toEqual({ data, status })
    expect((await answer.json()).title).toMatch(/[а-яіїє]/i)
  }
})

test('what is not a comment at all is refused before anybody reads it', async ({ request }) => {
  // As bytes: Playwright would make a string that is not JSON into JSON.
  const send = async (data: string | Buffer, contentType: string) =>
    (await request.post('/api/comments', { data: Buffer.from(data), headers: { 'content-type': contentType } })).status()
  expect(await send('{"articleId":', 'application/json')).toBe(400)
  expect([400, 422]).toContain(await send(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 'application/json'))
  expect(await send('<comment/>', 'application/xml')).toBe(415)
  expect(await send(JSON.stringify(fresh({ text: 'x'.repeat(10_000_000) })), 'application/json')).toBe(413)
  const fromElsewhere = await request.post('/api/comments', {
    form: { text: 'x' },
    headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  })
  expect(fromElsewhere.status()).toBe(403)
})

async function anArticle(request: APIRequestContext): Promise<string> {
  const feed = await (await request.get('/feed.xml')).text()
  const id = feed.match(/<guid[^>]*>[^<]*?([0-9a-f]{8}-[0-9a-f-]{27})/)?.[1]
  if (!id) throw new Error('The feed names no article.')
  return id
}
