// A server of somebody else on this machine: what it was sent, and what it answers.
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export type Asked = { method: string; url: string; body: string }

/** `answer` gives the status. Closed by the test that opened it. */
export async function aServer(answer: (asked: Asked) => number) {
  const asked: Asked[] = []
  const server = http.createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const one = { method: request.method ?? '', url: request.url ?? '', body }
    asked.push(one)
    response.writeHead(answer(one)).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, asked, close: () => new Promise((resolve) => server.close(resolve)) }
}
