import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { noteShown, touch } from '@/domain/touch'
import { createClientAddress } from './client-address'
import { renderWithNext } from './next-render'
import { cleanse } from './staff-door'

function aRequest(headers: Record<string, string>, remoteAddress = '203.0.113.9') {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress })
  const request = new IncomingMessage(socket)
  request.url = '/newsroom/articles?_rsc=1x2y'
  request.headers = { ...headers }
  return request
}

const SETTING = { address: '/uk/story', siteUrl: 'https://visnyk.example', timeoutMs: 1_000 }

test('a reader’s page is made from an address and nothing else about the reader', async () => {
  let seen: IncomingMessage | undefined
  await renderWithNext(async (request, response) => {
    seen = request
    response.end('x')
  }, SETTING)
  expect(seen?.url).toBe('/uk/story')
  expect(seen?.headers).toEqual({
    host: 'visnyk.example',
    'user-agent': 'Visnyk',
    accept: 'text/html',
    'x-forwarded-host': 'visnyk.example',
    'x-forwarded-proto': 'https',
  })
})

test('what Next writes, in whatever pieces, arrives whole with its touches', async () => {
  const rendered = await renderWithNext(async (_, response) => {
    response.statusCode = 203
    response.setHeader('Content-Type', 'text/html')
    response.write('Ві')
    await new Promise((resolve) => setImmediate(resolve))
    noteShown(touch.article('1'))
    response.write(Buffer.from('сник'))
    response.end()
  }, SETTING)
  expect({ ...rendered, body: rendered.body.toString() }).toMatchObject({
    status: 203,
    body: 'Вісник',
    shown: new Set([touch.article('1')]),
  })
  expect(rendered.headers['content-type']).toBe('text/html')
})

test('a render that never ends is given up', async () => {
  await expect(renderWithNext(() => new Promise(() => undefined), { ...SETTING, timeoutMs: 10 })).rejects.toThrow('took longer')
})

test('a failure of Next is a failure of the render', async () => {
  const broken = async () => {
    throw new Error('no template')
  }
  await expect(renderWithNext(broken, SETTING)).rejects.toThrow('no template')
})

test('a stranger cannot speak for the press, for Next or for a proxy', () => {
  const request = aRequest({
    cookie: 'session=1',
    'content-security-policy': "script-src 'nonce-mine'",
    'content-security-policy-report-only': 'x',
    'x-nonce': 'mine',
    'x-middleware-subrequest': 'middleware',
    'x-visnyk-address': '127.0.0.1',
    'x-invoke-path': '/newsroom',
    'x-matched-path': '/newsroom',
    'x-nextjs-data': '1',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': 'evil.example',
    'x-real-ip': '127.0.0.1',
    'next-action': 'abc',
    rsc: '1',
    'x-visnyk-path': '/elsewhere',
  })
  cleanse(request, createClientAddress(''))
  const ours = { 'x-visnyk-address': '203.0.113.9', 'x-visnyk-path': '/newsroom/articles' }
  expect(request.headers).toEqual({ cookie: 'session=1', 'next-action': 'abc', rsc: '1', ...ours })
})

test.each([
  ['203.0.113.9', '1.2.3.4', '203.0.113.9'],
  ['10.0.0.1', '1.2.3.4', '1.2.3.4'],
  ['::ffff:10.0.0.1', '6.6.6.6, 1.2.3.4, 10.7.7.7', '1.2.3.4'],
  ['10.0.0.1', '6.6.6.6, not an address, 10.1.1.1', '6.6.6.6'],
  ['10.0.0.1', '', '10.0.0.1'],
  ['fd00::1', '2001:db8::5', '2001:db8::5'],
])('from %s with X-Forwarded-For «%s» the reader is %s', (remote, forwarded, expected) => {
  const clientAddress = createClientAddress('10.0.0.0/8, fd00::1, nonsense')
  expect(clientAddress(aRequest({ 'x-forwarded-for': forwarded }, remote)).address).toBe(expected)
})

test('a response in memory has no socket to wait for', async () => {
  const rendered = await renderWithNext(async (request, response) => {
    expect(response).toBeInstanceOf(ServerResponse)
    expect(request.method).toBe('GET')
    await new Promise<void>((resolve) => response.end('done', () => resolve()))
  }, SETTING)
  expect(rendered.body.toString()).toBe('done')
})
