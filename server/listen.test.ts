import http from 'node:http'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from '@/lib/embedded-postgres'
import { listen } from './listen'
import { StartProblem } from './start-problem'

const HOST = '127.0.0.1'

function get(port: number, agent?: http.Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    http
      .get({ host: HOST, port, agent }, (response) => {
        let body = ''
        response.on('data', (chunk) => {
          body += chunk
        })
        response.once('end', () => resolve(body))
      })
      .once('error', reject)
  })
}

test('a request that comes before the paper is ready waits and is answered', async () => {
  const port = await freePort()
  const listening = await listen({ port, host: HOST })
  const early = get(port)
  listening.open((_, response) => response.end('ready'))
  expect(await early).toBe('ready')
  await listening.close(1_000)
})

test('a taken port is a sentence', async () => {
  const port = await freePort()
  const first = await listen({ port, host: HOST })
  await expect(listen({ port, host: HOST })).rejects.toThrow(StartProblem)
  await first.close(1_000)
})

test('closing finishes the request in flight, refuses new ones, and does not wait for idle connections', async () => {
  const port = await freePort()
  const listening = await listen({ port, host: HOST })
  const inFlight: http.ServerResponse[] = []
  const arrived = new Promise<void>((resolve) => {
    listening.open((request, response) => {
      if (request.url === '/' && inFlight.length === 0) {
        inFlight.push(response)
        resolve()
      } else response.end('quick')
    })
  })
  const slow = get(port, new http.Agent({ keepAlive: true }))
  await arrived
  await get(port, new http.Agent({ keepAlive: true }))
  const closing = listening.close(5_000)
  await expect(get(port)).rejects.toThrow('ECONNREFUSED')
  inFlight[0]?.end('slow but whole')
  expect(await slow).toBe('slow but whole')
  const begun = performance.now()
  await closing
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test('a request that never ends does not keep the paper from stopping', async () => {
  const port = await freePort()
  const listening = await listen({ port, host: HOST })
  listening.open(() => undefined)
  const socket = connect(port, HOST)
  const cut = new Promise((resolve) => socket.once('close', resolve))
  await new Promise((resolve) => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n', resolve))
  await listening.close(50)
  await cut
})

test('what is no HTTP, or too much of it, is answered with a page that says so', async () => {
  const port = await freePort()
  const listening = await listen({ port, host: HOST })
  listening.open((_, response) => response.end('never'))
  const raw = (text: string) =>
    new Promise<string>((resolve) => {
      let heard = ''
      const socket = connect(port, HOST, () => socket.end(text))
      socket.on('data', (chunk) => {
        heard += chunk
      })
      socket.once('close', () => resolve(heard))
    })
  const bad = await raw('GET /search?q=\u0001 HTTP/1.1\r\nHost: a\r\n\r\n')
  expect(bad).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
  expect(bad).toContain('<html lang="uk">')
  expect(await raw(`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
  await listening.close(1_000)
})
