import http from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { akismet } from './akismet'
import { type Asked, askOutside, type Checker } from './ask'

const asked: Asked = {
  text: 'Найкраще казино',
  name: 'Марія',
  website: 'https://win.example',
  articleId: '01a22565-0000-7000-8000-000000000000',
  url: 'https://visnyk.example/misto/mist',
  locale: 'uk',
  network: '203.0.113.9',
  userAgent: 'Firefox',
}

let told = new URLSearchParams()
let answer: { body: string; headers?: Record<string, string> } = { body: 'false' }
const server = http.createServer((request, response) => {
  let body = ''
  request.on('data', (piece) => {
    body += piece
  })
  request.on('end', () => {
    told = new URLSearchParams(body)
    response.writeHead(200, answer.headers).end(answer.body)
  })
})
let checker: Checker

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  checker = akismet({ key: 'key', site: 'https://visnyk.example', address: `http://127.0.0.1:${port}/1.1` })
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

test.each([
  ['false', {}, 'fine'],
  ['true', {}, 'hold'],
  ['true', { 'x-akismet-pro-tip': 'discard' }, 'spam'],
  ['invalid', {}, 'late'],
] as const)('«%s» %o means %s', async (body, headers, verdict) => {
  answer = { body, headers }
  expect(await askOutside([checker], asked, 5_000)).toEqual([{ by: 'akismet', verdict }])
})

test('it is told what it judges by, under the name of the paper', async () => {
  await askOutside([checker], asked, 5_000)
  expect(Object.fromEntries(told)).toMatchObject({
    api_key: 'key',
    blog: 'https://visnyk.example',
    comment_type: 'comment',
    comment_content: asked.text,
    permalink: asked.url,
    user_ip: asked.network,
  })
  expect([...told.keys()]).not.toContain('comment_author_email')
})

test('one that never answers, and does not mind being told to stop, is late after its time', async () => {
  const deaf: Checker = { name: 'deaf', ask: () => new Promise(() => undefined) }
  expect(await askOutside([deaf, checker], asked, 300)).toMatchObject([{ by: 'deaf', verdict: 'late' }, { by: 'akismet' }])
})
