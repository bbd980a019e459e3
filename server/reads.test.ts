// From the browser's word that a story was read to the list of the most read.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '@/domain/actor'
import { withdrawArticle } from '@/domain/articles/commands'
import { keepReads } from '@/domain/reads/commands'
import { findMostRead } from '@/domain/reads/queries'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase } from '@/domain/testing/database'
import { aLiveStory, told } from '@/domain/testing/example-articles'
import { aPerson, aSection } from '@/domain/testing/examples'
import { onForget, type Touch, touch } from '@/domain/touch'
import { db } from '@/lib/db'
import { createClientAddress } from './client-address'
import { createReads, type Reads } from './reads'

useDatabase()

const HOUSE = system('test')
const stories: string[] = []
let server: Server
let reads: Reads

beforeAll(async () => {
  const sectionId = (await aSection({ slug: 'chytane' })).id
  for (const headline of ['Перша', 'Друга', 'Третя', 'Четверта']) stories.push((await aLiveStory({ headline, sectionId })).articleId)
  reads = createReads({ clientAddress: createClientAddress('127.0.0.1'), report: () => undefined })
  server = createServer(async (request, response) => response.writeHead(await reads.take(request)).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => server.close())

async function tell(body: string, { from = '192.0.2.1', method = 'POST', site = 'same-origin' } = {}): Promise<number> {
  const { port } = server.address() as AddressInfo
  const headers = { 'user-agent': 'Mozilla/5.0 Chrome/156', 'x-forwarded-for': from, 'sec-fetch-site': site }
  return (await fetch(`http://127.0.0.1:${port}/api/read`, { method, headers, ...(method === 'POST' ? { body } : {}) })).status
}

test('what is read most stands first; less than three stories are no list', async () => {
  const now = new Date()
  const [first = '', second = '', third = ''] = stories
  for (const from of ['192.0.2.1', '198.51.100.1']) expect(await tell(second, { from })).toBe(204)
  expect(await tell(first)).toBe(204)
  await reads.stop()
  const paper = await findPaper('uk')
  expect(await findMostRead(paper, now)).toEqual([])
  for (const from of ['192.0.2.1', '198.51.100.1', '203.0.113.1']) await tell(third, { from })
  await reads.stop()
  expect((await findMostRead(paper, now)).map(({ headline }) => headline)).toEqual(['Третя', 'Друга', 'Перша'])
  expect(await findMostRead(paper, new Date(now.getTime() + 25 * 3_600_000))).toEqual([])
})

test('nonsense, other sites and other methods are refused and change nothing', async () => {
  expect(await tell('')).toBe(422)
  expect(await tell('x'.repeat(10_000))).toBe(422)
  expect(await tell(`${stories[0]}' or 1=1`)).toBe(422)
  expect(await tell(String(stories[0]), { site: 'cross-site' })).toBe(403)
  expect(await tell(String(stories[0]), { method: 'GET' })).toBe(405)
  expect(await tell(crypto.randomUUID())).toBe(204)
  const before = await db().articleReads.count()
  await reads.stop()
  expect(await db().articleReads.count()).toBe(before)
})

test('of what is withdrawn nothing is counted; pages with the list are made again; what is old is forgotten', async () => {
  const last = String(stories[3])
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  await keepReads(HOUSE, { counts: [{ articleId: last, reads: 2 }] }, { now: new Date('2026-01-01T10:30:00Z') })
  expect(forgotten).toEqual([touch.read('uk'), touch.read('en')])
  onForget(null)
  expect(await db().articleReads.findFirst({ where: { articleId: last } })).toMatchObject({
    hour: new Date('2026-01-01T10:00:00Z'),
    reads: 2,
  })
  told(await withdrawArticle(HOUSE, { articleId: last }))
  expect(told(await keepReads(HOUSE, { counts: [{ articleId: last, reads: 9 }] }))).toEqual({ stories: 0 })
  expect(await db().articleReads.count({ where: { articleId: last } })).toBe(0)
})

test('nobody but the house keeps readings', async () => {
  const counts = [{ articleId: String(stories[0]), reads: 1_000 }]
  expect(await keepReads(await aPerson('admin'), { counts })).toMatchObject({ kind: 'forbidden' })
})
