import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { beforeEach, expect, test } from 'vitest'
import { noteShown, touch } from '@/domain/touch'
import { sessionCookieName } from '@/lib/session-cookie'
import { openShortWay } from '@/lib/short-ways'
import { takeComment } from './short-comment'
import { renderStory } from './short-story'

const HOUSE = { siteUrl: 'https://visnyk.example', timeoutMs: 1_000 }
let asked: string[] = []

beforeEach(() => {
  asked = []
  openShortWay('story', async (request, { locale, section, slug }) => {
    asked.push(`${locale} ${section} ${slug} ${new URL(request.url).search}`)
    noteShown(touch.article('1'))
    return new Response('Вісник', { headers: { 'content-type': 'text/html' } })
  })
})

test('a story is printed by its handler, with the touches of what it shows', async () => {
  const rendered = await renderStory({ ...HOUSE, address: '/uk/kultura/pershyi-snih?cursor=2' })
  expect(asked).toEqual(['uk kultura pershyi-snih ?cursor=2'])
  expect(rendered).toMatchObject({ status: 200, headers: { 'content-type': 'text/html' }, shown: new Set([touch.article('1')]) })
  expect(rendered?.body.toString()).toBe('Вісник')
})

test.each([
  '/uk',
  '/uk/kultura',
  '/uk/kultura/feed.xml',
  '/uk/kultura/page/2',
  '/uk/author/olena',
  '/uk/tag/mist',
  '/uk/2026/11',
  '/uk/archive/2026',
  '/uk/comment/mine',
  '/de/kultura/pershyi-snih',
])('%s is left to Next', async (address) => {
  expect(await renderStory({ ...HOUSE, address })).toBeNull()
  expect(asked).toEqual([])
})

test('what only Next understands is left to Next; what went wrong is not hidden', async () => {
  const throwing = (error: Error) =>
    openShortWay('story', async () => {
      throw error
    })
  throwing(Object.assign(new Error('no such story'), { digest: 'NEXT_HTTP_ERROR_FALLBACK;404' }))
  expect(await renderStory({ ...HOUSE, address: '/uk/kultura/nema' })).toBeNull()
  throwing(new Error('the database is away'))
  await expect(renderStory({ ...HOUSE, address: '/uk/kultura/nema' })).rejects.toThrow('the database is away')
})

test('a story that never ends is given up', async () => {
  openShortWay('story', () => new Promise(() => undefined))
  await expect(renderStory({ ...HOUSE, address: '/uk/kultura/nema', timeoutMs: 10 })).rejects.toThrow('took longer')
})

test('a reader’s comment reaches its handler whole, and its answer reaches the reader', async () => {
  openShortWay('comment', async (request) => {
    const headers = new Headers({ 'content-type': 'application/json', 'retry-after': '5' })
    for (const cookie of ['a=1', 'b=2']) headers.append('set-cookie', cookie)
    const sender = request.headers.get('x-visnyk-address')
    return new Response(`${request.method} ${request.url} ${sender} ${await request.text()}`, { status: 202, headers })
  })
  const { request, response, sent } = aPost({ 'x-visnyk-address': '203.0.113.9' }, 'Міст')
  expect(await takeComment(request, response, HOUSE.siteUrl)).toBe(true)
  expect(sent()).toBe('POST https://visnyk.example/api/comments 203.0.113.9 Міст')
  expect(response.statusCode).toBe(202)
  expect(response.getHeaders()).toMatchObject({ 'retry-after': '5', 'set-cookie': ['a=1', 'b=2'] })
})

test('a colleague, another order and another address are left to Next with all they brought', async () => {
  openShortWay('comment', async () => {
    throw new Error('must not be asked')
  })
  const colleague = aPost({ cookie: `x=1; ${sessionCookieName()}=token` }, 'Міст')
  const reading = aPost({}, 'Міст')
  reading.request.method = 'GET'
  const elsewhere = aPost({}, 'Міст')
  elsewhere.request.url = '/api/comments/counts'
  for (const { request, response } of [colleague, reading, elsewhere]) {
    expect(await takeComment(request, response, HOUSE.siteUrl)).toBe(false)
    expect(String(request.read())).toBe('Міст')
  }
})

function aPost(headers: Record<string, string>, body: string) {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method: 'POST', url: '/api/comments', headers })
  request.push(body)
  request.push(null)
  const response = new ServerResponse(request)
  const chunks: Buffer[] = []
  response.end = ((chunk: Buffer) => {
    chunks.push(chunk)
    return response
  }) as typeof response.end
  return { request, response, sent: () => Buffer.concat(chunks).toString() }
}
