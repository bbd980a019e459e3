import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { fillEmptyAnswer } from './empty-answer'

test('a bare 404 or 405 for a program says what is wrong; whatever has words of its own keeps them', async () => {
  const server = createServer((request, response) => {
    fillEmptyAnswer(request, response)
    const [, status, words] = (request.url ?? '').split('/')
    response.statusCode = Number(status)
    if (words) response.setHeader('content-type', 'text/plain')
    response.end(words)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const ask = async (path: string, method = 'GET') => {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      method,
      headers: { 'accept-language': 'en' },
    })
    return { type: answer.headers.get('content-type'), text: await answer.text(), status: answer.status }
  }
  for (const status of [404, 405]) {
    const { type, text } = await ask(`/${status}/`)
    expect(type).toContain('application/problem+json')
    expect(JSON.parse(text)).toMatchObject({ status, title: expect.stringMatching(/\w/) })
  }
  expect(await ask('/404/own')).toEqual({ type: 'text/plain', text: 'own', status: 404 })
  expect(await ask('/204/')).toMatchObject({ type: null, text: '' })
  expect(await ask('/404/', 'HEAD')).toMatchObject({ status: 404, text: '' })
  await new Promise((resolve) => server.close(resolve))
})
